package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** What a target may be. */
final class TargetRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;
    static final int DECIMALS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    private TargetRules() {}

    /** The key of the sentence that says what is wrong; empty where nothing is. */
    static Optional<String> refusal(
            Indicator indicator, UnitLevel level, int year, int fromMonth, BigDecimal value, DenominatorKind kind) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of("target.error.year");
        }
        if (fromMonth < 1 || fromMonth > 12) {
            return Optional.of("target.error.month");
        }
        if (value.signum() < 0 || value.scale() > DECIMALS || value.compareTo(MOST) > 0) {
            return Optional.of("target.error.value");
        }
        // A share above the whole is a slip of the keyboard; what was reached may well be above it.
        if (indicator.kind() != IndicatorKind.COUNT && value.compareTo(HUNDRED) > 0) {
            return Optional.of("target.error.percent");
        }
        if (!level.isAtLeast(indicator.lowest(Channel.SCREEN))) {
            return Optional.of("target.error.level");
        }
        if (indicator.denominatorReported() && kind != DenominatorKind.REPORTED) {
            return Optional.of("target.error.denominator");
        }
        return Optional.empty();
    }
}
