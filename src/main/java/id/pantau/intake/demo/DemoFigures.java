package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoIndicator.Shape;
import id.pantau.intake.demo.DemoPopulation.Kind;
import id.pantau.intake.demo.DemoVillage.Character;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What truly happened in a village in a month, whether it was reported or not. Every value is a function of indicator,
 * village and month; nothing depends on where the series begins or ends.
 */
final class DemoFigures {

    private static final long CHANCE = DemoNoise.topic("chance");
    private static final long START = DemoNoise.topic("start of the year");
    private static final long EVENT = DemoNoise.topic("event");
    private static final long EXAMINED = DemoNoise.topic("examined");
    private static final long STATE = DemoNoise.topic("state");
    private static final long COHORT = DemoNoise.topic("cohort");
    /** Kelurahan with the dengue outbreak at the turn of every third year. */
    private static final String OUTBREAK = "Kampung Pelita";

    private static final int[] OUTBREAK_CASES = {10, 31, 17, 6};

    private final Map<String, Integer> posyandu = new HashMap<>();
    private final Map<Key, long[]> years = new HashMap<>();

    private record Key(String code, int village, int year) {}

    /** Numerator, and the denominator where it is counted (null where the target population stands for it). */
    record Value(long n, @Nullable Long of) {}

    DemoFigures() {
        DemoFacilities.posyandu()
                .forEach((village, number) ->
                        posyandu.put(DemoNames.villages().get(village).code(), number));
    }

    /** Null where nothing can be reported: no Posyandu in the village, or before a programme began. */
    @Nullable
    Value value(DemoIndicator indicator, DemoVillage village, YearMonth month) {
        if (village.character() == Character.COPYIST && month.getMonthValue() == 8) {
            // The whole August report was copied from the village before it.
            return value(indicator, DemoNames.villages().get(village.index() - 1), month);
        }
        int year = month.getYear();
        int m = month.getMonthValue();
        double time = year + m / 12.0;
        return switch (indicator.shape()) {
            case FLOW -> flow(indicator, village, month);
            case PICTURE -> {
                DemoGroup group = Objects.requireNonNull(indicator.group());
                yield new Value(share(indicator, village, month, DemoPopulation.projected(village, year, group)), null);
            }
            case FAMILIES -> new Value(families(village, month), null);
            case OF_FAMILIES -> counted(indicator, village, month, families(village, month));
            case OF_EXAMINED -> counted(indicator, village, month, examined(village, month));
            case OF_WEIGHED -> counted(indicator, village, month, weighed(village, month));
            case OF_MEASURED -> measured(indicator, village, month);
            case HALF_YEARLY ->
                counted(
                        indicator,
                        village,
                        month,
                        Math.max(1, Math.round(residents(village, year) * indicator.residents())));
            case COHORT -> {
                double cases = residents(village, year) * indicator.residents();
                yield counted(indicator, village, month, (long)
                        (cases + DemoNoise.unit(COHORT, village.index(), index(month))));
            }
            case EVENTS -> new Value(events(indicator, village, month), null);
            case CASES -> new Value(cases(indicator, village, month), null);
            case VILLAGE_STATE -> {
                double rank = DemoNoise.unit(STATE + DemoNoise.topic(indicator.code()), village.index(), 0);
                yield new Value(rank < DemoLevels.of(indicator, village, time) ? 1 : 0, 1L);
            }
            case UCI -> {
                long immunised = 0;
                for (long n : months(DemoIndicator.of("IMU-IDL"), village, year)) {
                    immunised += n;
                }
                long infants = DemoPopulation.count(village, year, DemoGroup.BAYI, Kind.PROYEKSI);
                yield new Value(immunised * 100 >= 80 * infants ? 1 : 0, 1L);
            }
            case POSYANDU_OPEN, POSYANDU_ACTIVE -> {
                Integer number = posyandu.get(village.code());
                yield number == null ? null : counted(indicator, village, month, number);
            }
        };
    }

    /** Numerators of January to December of a flow. */
    long[] months(DemoIndicator indicator, DemoVillage village, int year) {
        return years.computeIfAbsent(
                new Key(indicator.code(), village.index(), year), key -> computeMonths(indicator, village, year));
    }

    /** The counted denominator of a year's flow, null where a target population stands for it. */
    static @Nullable Long yearly(DemoIndicator indicator, DemoVillage village, int year) {
        return indicator.group() != null
                ? null
                : Math.max(1L, Math.round(residents(village, year) * indicator.residents()));
    }

    private @Nullable Value flow(DemoIndicator indicator, DemoVillage village, YearMonth month) {
        // The free health checks began in February 2025.
        if (indicator.code().equals("PKG-CKG") && month.isBefore(YearMonth.of(2025, 2))) {
            return null;
        }
        long n = months(indicator, village, month.getYear())[month.getMonthValue() - 1];
        return new Value(n, yearly(indicator, village, month.getYear()));
    }

    /**
     * Expected numbers are added up and rounded down together: months stay whole, the year comes out right, and because all
     * steps of one care pathway start from the same fraction, a later step never overtakes an earlier one by rounding.
     */
    private static long[] computeMonths(DemoIndicator indicator, DemoVillage village, int year) {
        if (village.character() == Character.SAWTOOTH && isVisit(indicator)) {
            return sawtooth(indicator, village, year);
        }
        double sum = DemoNoise.unit(START + DemoNoise.topic(root(indicator).code()), village.index(), year);
        long[] months = new long[12];
        long before = 0;
        for (int m = 1; m <= 12; m++) {
            sum += expected(indicator, village, year, m);
            months[m - 1] = (long) sum - before;
            before = (long) sum;
        }
        return months;
    }

    private static double expected(DemoIndicator indicator, DemoVillage village, int year, int month) {
        double level = DemoLevels.of(indicator, village, year + month / 12.0);
        int index = index(YearMonth.of(year, month));
        long topic = CHANCE + DemoNoise.topic(indicator.code());
        if (indicator.after() != null) {
            double share = level + 0.03 * DemoNoise.normal(topic, village.index(), index);
            double highest = level > 1 ? 1.1 : 1;
            return expected(DemoIndicator.of(indicator.after()), village, year, month)
                    * Math.clamp(share, 0.02, highest);
        }
        DemoGroup group = indicator.group();
        double people = group == null
                ? residents(village, year) * indicator.residents()
                : DemoPopulation.projected(village, year, group);
        double plain = people * level * DemoCalendar.share(indicator.season(), year, month);
        // Few events scatter more than many, as chance has it.
        double scatter = Math.min(0.5, 0.7 / Math.sqrt(Math.max(0.2, plain)));
        return plain * Math.max(0.05, 1 + scatter * DemoNoise.normal(topic, village.index(), index));
    }

    private static DemoIndicator root(DemoIndicator indicator) {
        DemoIndicator root = indicator;
        while (root.after() != null) {
            root = DemoIndicator.of(root.after());
        }
        return root;
    }

    private static boolean isVisit(DemoIndicator indicator) {
        return indicator.code().equals("KIA-K1")
                || indicator.code().equals("KIA-K4")
                || indicator.code().equals("KIA-K6");
    }

    /**
     * Visits that fall twice in a row, then recover: 5, 4, 3, 5, 4, 3. The three villages of this kind are a month apart, so that
     * in every month one of them has just fallen twice: the alert of rules §5 always has a case.
     */
    private static long[] sawtooth(DemoIndicator indicator, DemoVillage village, int year) {
        double women = DemoPopulation.projected(village, year, DemoGroup.BUMIL);
        long middle = Math.max(2, Math.round(women * 0.6 / 12));
        int late = switch (indicator.code()) {
            case "KIA-K1" -> 0;
            case "KIA-K4" -> 1;
            default -> 2;
        };
        long[] months = new long[12];
        for (int m = 1; m <= 12; m++) {
            int place = Math.floorMod(index(YearMonth.of(year, m)) + phase(village), 3);
            // K4 misses one woman in the best month, K6 one more in the next: both still fall twice.
            long missed = late == 0 ? 0 : late == 1 || place == 0 ? 1 : middle > 2 ? 2 : 1;
            months[m - 1] = Math.max(0, middle + 1 - place - missed);
        }
        return months;
    }

    private static int phase(DemoVillage village) {
        return (int) DemoNames.villages().stream()
                .filter(v -> v.character() == Character.SAWTOOTH && v.index() < village.index())
                .count();
    }

    private static Value counted(DemoIndicator indicator, DemoVillage village, YearMonth month, long of) {
        return new Value(Math.min(of, share(indicator, village, month, of)), of);
    }

    private static long share(DemoIndicator indicator, DemoVillage village, YearMonth month, double of) {
        double level = DemoLevels.of(indicator, village, month.getYear() + month.getMonthValue() / 12.0);
        if (indicator.season() == DemoCalendar.Season.WEIGHING) {
            level += DemoCalendar.weighing(month.getYear(), month.getMonthValue());
        }
        double wobble = Math.sqrt(Math.max(0, level * (1 - level)) / Math.max(1, of));
        double draw = DemoNoise.normal(CHANCE + DemoNoise.topic(indicator.code()), village.index(), index(month));
        return Math.max(0, Math.round(of * (level + Math.min(0.12, wobble) * draw * 0.8)));
    }

    /** Women examined in a month: the first visit and those that follow it. */
    private static long examined(DemoVillage village, YearMonth month) {
        double women = DemoPopulation.projected(village, month.getYear(), DemoGroup.BUMIL);
        return Math.max(1, Math.round(women * (0.3 + 0.08 * DemoNoise.unit(EXAMINED, village.index(), index(month)))));
    }

    private static long families(DemoVillage village, YearMonth month) {
        double families = DemoPopulation.projected(village, month.getYear(), DemoGroup.KELUARGA);
        return Math.min((long) families, share(DemoIndicator.of("IKS-KUN"), village, month, families));
    }

    private static long weighed(DemoVillage village, YearMonth month) {
        DemoIndicator weighing = DemoIndicator.of("GIZ-DS");
        double children = DemoPopulation.projected(village, month.getYear(), DemoGroup.BALITA);
        return share(weighing, village, month, children);
    }

    /** Length or height is taken of nearly all children weighed; in one wilayah kerja of few. */
    private static Value measured(DemoIndicator indicator, DemoVillage village, YearMonth month) {
        double part = (DemoLevels.lowMeasured(village) ? 0.74 : 0.99)
                - 0.03 * DemoNoise.unit(EXAMINED, village.index(), -index(month));
        long of = (long) (weighed(village, month) * part);
        if (indicator.code().equals("GIZ-UW") && village.name().equals(OUTBREAK)) {
            // One child more was weighed for age than measured: two denominators of one measurement.
            of++;
        }
        return counted(indicator, village, month, Math.max(1, of));
    }

    private static long events(DemoIndicator indicator, DemoVillage village, YearMonth month) {
        double births = DemoPopulation.projected(village, month.getYear(), DemoGroup.LAHIR_HIDUP) / 12;
        double risk = births * indicator.level() * (village.character() == Character.REMOTE ? 2 : 1);
        long topic = EVENT + DemoNoise.topic(indicator.code());
        long own = DemoNoise.unit(topic, village.index(), index(month)) < risk ? 1 : 0;
        // A newborn's death is an infant's death, and that a child's.
        return own + (indicator.after() == null ? 0 : events(DemoIndicator.of(indicator.after()), village, month));
    }

    private static long cases(DemoIndicator indicator, DemoVillage village, YearMonth month) {
        int m = month.getMonthValue();
        if (village.name().equals(OUTBREAK) && month.getYear() % 3 == 0 && m <= OUTBREAK_CASES.length) {
            return OUTBREAK_CASES[m - 1];
        }
        double expected = residents(village, month.getYear())
                * indicator.level()
                * DemoCalendar.share(indicator.season(), month.getYear(), m);
        return (long)
                (expected + DemoNoise.unit(EVENT + DemoNoise.topic(indicator.code()), village.index(), index(month)));
    }

    private static double residents(DemoVillage village, int year) {
        return DemoPopulation.projected(village, year, DemoGroup.PENDUDUK);
    }

    /** Months since January 2020: the same number for a month whenever the series begins. */
    static int index(YearMonth month) {
        return (month.getYear() - 2020) * 12 + month.getMonthValue() - 1;
    }

    /** Whether the numbers of months add up to a year's. */
    static boolean addsUp(DemoIndicator indicator) {
        return indicator.shape() == Shape.FLOW || indicator.shape() == Shape.EVENTS || indicator.shape() == Shape.CASES;
    }
}
