package id.pantau.intake.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the months of the field are like: seasons of work, feasts and campaigns. */
final class DemoCalendar {

    /** How an indicator's work spreads over the year. */
    enum Season {
        /** Every month alike, but for Lebaran, when staff are on leave. */
        EVEN,
        /** A campaign in August with the school immunisation month, and a smaller one before the books close. */
        CATCH_UP,
        /** Screening goes with the opening days: slow in January, more towards the end of the year. */
        BUILDING,
        /** August, with what was missed in September and October. */
        BIAS,
        /** Few at sowing, harvest and Lebaran; more when vitamin A is given. */
        WEIGHING,
        /** Rainy season. */
        RAIN,
        /** No season: deaths, stocks. */
        NONE
    }

    private static final double[] CATCH_UP = {0.85, 0.95, 1, 0.95, 0.95, 1, 1, 1.55, 1.05, 0.9, 0.9, 1.2};
    private static final double[] BUILDING = {0.6, 0.8, 0.95, 1, 1, 1.05, 1, 1.1, 1.15, 1.15, 1.15, 1.05};
    private static final double[] BIAS = {0, 0, 0, 0, 0, 0, 0, 9.6, 1.8, 0.6, 0, 0};
    private static final double[] RAIN = {2.2, 2.0, 1.5, 1.1, 0.7, 0.5, 0.4, 0.4, 0.5, 0.7, 0.9, 1.6};

    /** Asked for with every figure. */
    private static final Map<SeasonOfYear, double[]> SHARES = new ConcurrentHashMap<>();

    private static final Map<YearMonth, Boolean> LEBARAN = new ConcurrentHashMap<>();

    private record SeasonOfYear(Season season, int year) {}

    private DemoCalendar() {}

    /** Share of a year's work that falls in a month, 1 to 12; the twelve add up to 1. */
    static double share(Season season, int year, int month) {
        return SHARES.computeIfAbsent(new SeasonOfYear(season, year), key -> shares(season, year))[month - 1];
    }

    private static double[] shares(Season season, int year) {
        double[] weights = new double[12];
        double sum = 0;
        for (int m = 1; m <= 12; m++) {
            weights[m - 1] = weight(season, year, m);
            sum += weights[m - 1];
        }
        for (int m = 1; m <= 12; m++) {
            weights[m - 1] /= sum;
        }
        return weights;
    }

    /** What the season adds to the share of children weighed: from −0.11 to +0.13, when height is taken and vitamin A given. */
    static double weighing(int year, int month) {
        double shift = isLebaran(year, month) ? -0.07 : 0;
        return shift
                + switch (month) {
                    case 2, 8 -> 0.13;
                    case 4, 11 -> -0.03;
                    case 12 -> -0.04;
                    default -> 0;
                };
    }

    private static double weight(Season season, int year, int month) {
        double weight = switch (season) {
            case EVEN, WEIGHING -> 1;
            case CATCH_UP -> CATCH_UP[month - 1];
            case BUILDING -> BUILDING[month - 1];
            case BIAS -> BIAS[month - 1];
            case RAIN -> RAIN[month - 1];
            case NONE -> 1;
        };
        boolean leave = season != Season.NONE && season != Season.RAIN && isLebaran(year, month);
        return leave ? 0.75 * weight : weight;
    }

    /** The month of Idul Fitri, 1 Syawal; in some years there are two. */
    static boolean isLebaran(int year, int month) {
        return LEBARAN.computeIfAbsent(YearMonth.of(year, month), DemoCalendar::holdsFeast);
    }

    private static boolean holdsFeast(YearMonth month) {
        int hijri = HijrahDate.from(month.atDay(1)).get(ChronoField.YEAR);
        return YearMonth.from(LocalDate.from(HijrahDate.of(hijri, 10, 1))).equals(month)
                || YearMonth.from(LocalDate.from(HijrahDate.of(hijri + 1, 10, 1)))
                        .equals(month);
    }
}
