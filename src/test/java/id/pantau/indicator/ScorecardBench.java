package id.pantau.indicator;

import id.pantau.Bench;
import id.pantau.base.Level;
import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/**
 * Measures scorecards and the PWS status of a large kabupaten, in memory: facts are there already, as they are once a data version
 * has been read. Not a test: started by bin/bench.
 */
class ScorecardBench {

    private static final int VILLAGES = 327;
    private static final int INDICATORS = 45;
    private static final int ROUNDS = 7;
    private static final long WARM_UP_NANOS = 8_000_000_000L;

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<IndicatorSeries> series = new ArrayList<>();
    private Structure structure = new Sample().structure();

    @Test
    void units_by_indicators_and_the_status_of_a_year() {
        fill(60, 5, 20);
        double scorecard = median(() -> judged(board(lenses(), Sample.month(9))));
        double alone = median(() -> oneByOne(Sample.month(9)));
        Bench.report(
                "scorecard 60 x 20: %.1f ms (goal: 50 ms); each cell on its own %.1f ms; ratio %.1f",
                scorecard, alone, alone / scorecard);
        fill(VILLAGES, 28, INDICATORS);
        double cold = median(() ->
                lenses().stream().map(StatusYear::of).mapToInt(this::judged).sum());
        List<StatusYear> kept = lenses().stream().map(StatusYear::of).toList();
        double warm = median(() -> kept.stream().mapToInt(this::judged).sum());
        double figures = median(() -> {
            int judged = 0;
            for (int month = 1; month <= StatusYear.MONTHS; month++) {
                judged += oneByOne(Sample.month(month));
            }
            return judged;
        });
        Bench.report(
                "PWS status of %d villages x %d indicators x 12 months: %.0f ms cold (goal: 150 ms), "
                        + "kept %.1f ms (goal: 5 ms); as figures village by village %.0f ms; ratio %.0f",
                VILLAGES, INDICATORS, cold, warm, figures, figures / cold);
    }

    private int judged(StatusYear statuses) {
        int judged = 0;
        for (var village : structure.villages()) {
            for (int month = 1; month <= StatusYear.MONTHS; month++) {
                judged += statuses.onPace(village.id(), month) == null ? 0 : 1;
            }
        }
        return judged;
    }

    private void fill(int villages, int puskesmas, int count) {
        indicators.clear();
        series.clear();
        Random random = new Random(7);
        Sample sample = new Sample();
        for (int p = 0; p < puskesmas; p++) {
            int first = p * villages / puskesmas;
            int last = (p + 1) * villages / puskesmas;
            int[] own = new int[last - first];
            Arrays.setAll(own, i -> 1_000 + first + i);
            sample.puskesmas(p + 1, own);
        }
        sample.everyVillage(TargetGroup.PREGNANT_WOMEN, 60);
        for (int i = 0; i < count; i++) {
            Indicator indicator = Sample.flow().withId(10_000 + i);
            indicators.add(indicator);
            sample.target(indicator, "90");
            for (int village = 0; village < villages; village++) {
                for (int month = 1; month <= 12; month++) {
                    sample.of(indicator, Sample.month(month), 1_000 + village, (long) random.nextInt(8), null);
                    sample.of(
                            indicator,
                            Sample.month(month).previousYear(),
                            1_000 + village,
                            (long) random.nextInt(8),
                            null);
                }
            }
        }
        structure = sample.structure();
        indicators.forEach(indicator -> series.add(sample.lens(indicator).series()));
    }

    private List<Lens> lenses() {
        List<Lens> lenses = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            lenses.add(lens(i));
        }
        return lenses;
    }

    private Lens lens(int indicator) {
        return new Lens(
                indicators.get(indicator),
                series.get(indicator),
                structure,
                LocalDate.of(2026, 11, 20),
                DenominatorKind.PROJECTION);
    }

    private Scorecard board(List<Lens> lenses, Period period) {
        var builder = new ScorecardBuilder(Level.DESA);
        for (Lens lens : lenses) {
            builder.add(
                    new FigureReader.Opened(
                            lens, period, false, List.of(), null, new QualityCheck(List.of(lens), null)),
                    new Sight(Sample.dinkes(), Channel.SCREEN, structure, lens.indicator()),
                    StatusYear.of(lens));
        }
        return builder.build(structure.regencyUnit());
    }

    private int oneByOne(Period period) {
        int judged = 0;
        for (var village : structure.villages()) {
            for (int i = 0; i < indicators.size(); i++) {
                Lens lens = lens(i);
                Unit unit = Structure.unit(village);
                UnitFigure figure = lens.maker().make(unit, lens.villageTrack(unit.id()), period, true);
                judged += figure.pws().onPace() == null ? 0 : 1;
            }
        }
        return judged;
    }

    private static int judged(Scorecard scorecard) {
        return scorecard.rows().stream().mapToInt(row -> row.onTarget().of()).sum();
    }

    private static double median(IntSupplier work) {
        long judged = 0;
        for (long begin = System.nanoTime(); System.nanoTime() - begin < WARM_UP_NANOS; ) {
            judged += work.getAsInt();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            if (judged + work.getAsInt() == 0) {
                throw new IllegalStateException("nothing was judged");
            }
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
