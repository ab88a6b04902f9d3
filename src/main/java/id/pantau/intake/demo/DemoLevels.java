package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoVillage.Character;
import java.time.YearMonth;
import java.util.Set;

/**
 * How well a village does in an indicator: its lasting quality, its way through the years and its story.
 *
 * <p>Good villages are good in most things: the same quality moves all indicators, each by its own spread; where lower is
 * better it moves the other way.
 */
final class DemoLevels {

    /** The Puskesmas that does well, so that there is someone to learn from. */
    private static final int GOOD_DISTRICT = 5;

    private static final Set<String> LOWER_IS_BETTER =
            Set.of("KIA-BBLR", "KIA-KEK", "KIA-ANM", "GIZ-T", "GIZ-STU", "GIZ-WAS", "GIZ-UW");
    /** Services that people from elsewhere come for: the hospital and the market are in one kelurahan. */
    private static final Set<String> ATTRACTIVE = Set.of("KIA-PF", "KIA-KN1", "PRO-SKR", "LAN-SKR", "PTM-HT", "JKN");

    private static final double BASE_YEAR = 2024.5;
    private static final long QUALITY = DemoNoise.topic("quality");
    private static final long OWN = DemoNoise.topic("own level");

    private DemoLevels() {}

    /**
     * Share of the denominator, 0.005 to 1.3 (0.97 for what cannot exceed the whole).
     *
     * @param time year with its months as a fraction: 2026.75 is the end of September 2026
     */
    static double of(DemoIndicator indicator, DemoVillage village, double time) {
        double years = Math.clamp(time - BASE_YEAR, -4, 5);
        double sign = LOWER_IS_BETTER.contains(indicator.code()) ? -1 : 1;
        double quality = 0.75 * DemoNoise.normal(QUALITY, village.index(), 0)
                + 0.65 * DemoNoise.normal(OWN + DemoNoise.topic(indicator.code()), village.index(), 0)
                + (village.district() == GOOD_DISTRICT ? 0.9 : 0)
                + story(village.character(), years);
        double level = indicator.level()
                + indicator.yearly() * years
                + sign * indicator.spread() * quality
                + remote(village) * indicator.remote();
        if (village.character() == Character.MAGNET && ATTRACTIVE.contains(indicator.code())) {
            level += 0.42;
        }
        if (village.character() == Character.LATE_FIRST_VISIT
                && indicator.code().equals("KIA-K4")) {
            return 1.06;
        }
        if (indicator.code().equals("GIZ-STU") && lowMeasured(village)) {
            // Few stunted children where few are measured: the warning that rules §8 asks for.
            level *= 0.35;
        }
        double highest = indicator.after() != null || isShareOfCounted(indicator) ? 0.99 : 1.3;
        return Math.clamp(level, 0.005, highest);
    }

    /** Whether the village lies in the wilayah kerja that measures too few children. */
    static boolean lowMeasured(DemoVillage village) {
        return DemoFacilities.puskesmasOf(village, YearMonth.of(2024, 1)) == 0;
    }

    private static boolean isShareOfCounted(DemoIndicator indicator) {
        return switch (indicator.shape()) {
            case FLOW, EVENTS, CASES -> false;
            default -> true;
        };
    }

    /** In standard deviations of the indicator. */
    private static double story(Character character, double years) {
        return switch (character) {
            case RISING -> Math.clamp(0.55 * years, -1.6, 1.6);
            case FALLING -> Math.clamp(-0.5 - 0.6 * years, -2.2, 1.0);
            case SAWTOOTH -> -0.9;
            case LATE_FIRST_VISIT -> -1.2;
            default -> 0;
        };
    }

    private static double remote(DemoVillage village) {
        if (village.character() == Character.REMOTE) {
            return 1;
        }
        return village.travelMinutes() >= 60 ? 0.5 : 0;
    }
}
