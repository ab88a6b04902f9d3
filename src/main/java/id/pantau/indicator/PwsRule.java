package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/** The PWS status: level against the pace and trend of the month, both shown (rules §5). */
final class PwsRule {

    private PwsRule() {}

    /** Compares monthly coverage, never cumulative; unknown where either is missing. */
    static Trend trend(@Nullable Coverage thisMonth, @Nullable Coverage lastMonth) {
        if (thisMonth == null || lastMonth == null) {
            return Trend.UNKNOWN;
        }
        return switch (Integer.signum(thisMonth.compareTo(lastMonth))) {
            case 1 -> Trend.RISES;
            case -1 -> Trend.FALLS;
            default -> Trend.STAYS;
        };
    }

    /** The word of the sheet; null where there is no trend. "Lower is better" turns the trend round. */
    static @Nullable PwsStatus status(boolean onPace, Trend trend, Direction direction, RuleSettings settings) {
        Trend good = direction == Direction.HIGHER_IS_BETTER ? Trend.RISES : Trend.FALLS;
        return switch (trend) {
            case NONE, UNKNOWN -> null;
            case STAYS -> onPace ? PwsStatus.BAIK : settings.steadyBelowPace();
            case RISES, FALLS ->
                trend == good
                        ? (onPace ? PwsStatus.BAIK : PwsStatus.CUKUP)
                        : (onPace ? PwsStatus.KURANG : PwsStatus.JELEK);
        };
    }

    /** Whether the month went the good way or stayed; null without a trend. */
    static @Nullable Boolean improves(Trend trend, Direction direction) {
        return switch (trend) {
            case NONE, UNKNOWN -> null;
            case STAYS -> true;
            case RISES -> direction == Direction.HIGHER_IS_BETTER;
            case FALLS -> direction == Direction.LOWER_IS_BETTER;
        };
    }
}
