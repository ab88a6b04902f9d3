package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoFacilities.Facility;
import id.pantau.intake.demo.DemoFigures.Value;
import id.pantau.intake.demo.DemoIndicator.Shape;
import id.pantau.intake.demo.DemoPopulation.Kind;
import id.pantau.intake.demo.DemoReporting.State;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of single Posyandu in capaian.csv: what each of them did of the village's figure. They add up to the figure of the
 * village, and none of them is counted beside it; only Posyandu aktif is computed from them.
 */
final class DemoPosyandu {

    /** Since then the Posyandu report by themselves. */
    private static final YearMonth FIRST = YearMonth.of(2025, 1);

    private static final List<String> CODES = List.of("POS-BUKA", "GIZ-DS", "KIA-K4", "KB-AKT", "IMU-IDL");

    private static final long SIZE = DemoNoise.topic("posyandu size");
    private static final long EFFORT = DemoNoise.topic("posyandu effort");
    private static final long SILENT = DemoNoise.topic("posyandu silent");
    private static final long LOST = DemoNoise.topic("posyandu report lost");
    private static final long CLOSED = DemoNoise.topic("posyandu closed");
    private static final long WHO = DemoNoise.topic("posyandu who");

    private final DemoFigures figures;
    private final DemoReporting reporting;
    private final List<List<Post>> byVillage = new ArrayList<>();

    /** @param number among all facilities: the key of every draw about it */
    private record Post(String code, int number) {

        /** How many people live around it, compared with the others of the village. */
        double size() {
            return 0.7 + 0.6 * DemoNoise.unit(SIZE, number, 0);
        }

        /** Some reach only half as many of their people as others. */
        double effort() {
            double draw = DemoNoise.unit(EFFORT, number, 0);
            return draw < 0.24 ? 0.45 : 0.9 + 0.25 * draw;
        }

        /** A few do not report by themselves at all, and now and then a report gets lost. */
        boolean reports(YearMonth month) {
            return DemoNoise.unit(SILENT, number, 0) >= 0.1
                    && DemoNoise.unit(LOST, number, DemoFigures.index(month)) >= 0.03;
        }
    }

    DemoPosyandu(DemoFigures figures, DemoReporting reporting) {
        this.figures = figures;
        this.reporting = reporting;
        DemoNames.villages().forEach(village -> byVillage.add(new ArrayList<>()));
        List<Facility> all = DemoFacilities.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind().equals("POSYANDU")) {
                byVillage.get(all.get(i).village()).add(new Post(all.get(i).code(), i));
            }
        }
    }

    void month(CsvFile file, YearMonth month) throws IOException {
        if (month.isBefore(FIRST)) {
            return;
        }
        for (String code : CODES) {
            DemoIndicator indicator = DemoIndicator.of(code);
            for (DemoVillage village : DemoNames.villages()) {
                List<Post> posts = byVillage.get(village.index());
                Value value = figures.value(indicator, village, month);
                if (!posts.isEmpty()
                        && value != null
                        && reporting.of(village, indicator.form(), month) == State.FILLED) {
                    rows(file, indicator, village, month, posts, value.n());
                }
            }
        }
    }

    private static void rows(
            CsvFile file, DemoIndicator indicator, DemoVillage village, YearMonth month, List<Post> posts, long n)
            throws IOException {
        long[] people = people(indicator, village, month, posts);
        long[] served = indicator.shape() == Shape.POSYANDU_OPEN
                ? opened(posts, n, month)
                : indicator.shape() == Shape.FLOW ? oneByOne(indicator, posts, n, month) : shared(posts, n, people);
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).reports(month)) {
                file.row(
                        posts.get(i).code(),
                        month,
                        indicator.code(),
                        served[i],
                        people[i],
                        indicator.form().source());
            }
        }
    }

    private static long[] people(DemoIndicator indicator, DemoVillage village, YearMonth month, List<Post> posts) {
        DemoGroup group = indicator.group();
        if (group == null) {
            return posts.stream().mapToLong(post -> 1).toArray();
        }
        double all = posts.stream().mapToDouble(Post::size).sum();
        long of = DemoPopulation.count(village, month.getYear(), group, Kind.PROYEKSI);
        long[] people = new long[posts.size()];
        double sum = 0;
        long before = 0;
        for (int i = 0; i < people.length; i++) {
            sum += posts.get(i).size();
            long up = Math.round(of * sum / all);
            people[i] = up - before;
            before = up;
        }
        return people;
    }

    /** Where not all opened, it is mostly the same ones that stayed closed. */
    private static long[] opened(List<Post> posts, long n, YearMonth month) {
        List<Integer> mostLikely = IntStream.range(0, posts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -DemoNoise.unit(CLOSED, posts.get(i).number(), 0)
                                - 0.5 * DemoNoise.unit(CLOSED, posts.get(i).number(), DemoFigures.index(month))))
                .toList();
        long[] opened = new long[posts.size()];
        mostLikely.stream().limit(n).forEach(i -> opened[i] = 1);
        return opened;
    }

    /** Each of the few people of a month at one of the Posyandu. */
    private static long[] oneByOne(DemoIndicator indicator, List<Post> posts, long n, YearMonth month) {
        double all =
                posts.stream().mapToDouble(post -> post.size() * post.effort()).sum();
        long topic = WHO + DemoNoise.topic(indicator.code());
        long[] served = new long[posts.size()];
        for (int person = 0; person < n; person++) {
            double place = all * DemoNoise.unit(topic + person, posts.getFirst().number(), DemoFigures.index(month));
            int i = 0;
            while (i < posts.size() - 1
                    && place >= posts.get(i).size() * posts.get(i).effort()) {
                place -= posts.get(i).size() * posts.get(i).effort();
                i++;
            }
            served[i]++;
        }
        return served;
    }

    /** By effort, nobody beyond the own people while others have some left. */
    private static long[] shared(List<Post> posts, long n, long[] people) {
        double all = 0;
        for (int i = 0; i < people.length; i++) {
            all += people[i] * posts.get(i).effort();
        }
        long[] served = new long[people.length];
        long left = n;
        for (int i = 0; i < people.length; i++) {
            served[i] = Math.min(people[i], (long) (n * people[i] * posts.get(i).effort() / all));
            left -= served[i];
        }
        // The rest where there is most room; beyond all people it stays with the last.
        for (; left > 0; left--) {
            int most = people.length - 1;
            for (int i = 0; i < people.length; i++) {
                most = (people[i] - served[i]) * posts.get(i).effort()
                                > (people[most] - served[most])
                                        * posts.get(most).effort()
                        ? i
                        : most;
            }
            served[most]++;
        }
        return served;
    }
}
