package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a target may be. */
final class TargetRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;
    static final int DECIMALS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    private TargetRules() {}

    /** As below, with what stands around the value and the month in which it ends. */
    static Optional<String> refusal(Indicator indicator, TargetVersion target) {
        return refusal(
                        indicator,
                        target.unit().level(),
                        target.year(),
                        target.fromMonth(),
                        target.value(),
                        target.denominator())
                .or(() -> untilRefusal(target.fromMonth(), target.untilMonth()))
                .or(() -> bandRefusal(indicator, target.value(), target.band()));
    }

    private static Optional<String> untilRefusal(int fromMonth, @Nullable Integer untilMonth) {
        if (untilMonth == null) {
            return Optional.empty();
        }
        if (untilMonth < 1 || untilMonth > 12) {
            return Optional.of("target.error.until-month");
        }
        return untilMonth < fromMonth ? Optional.of("target.error.until-before-from") : Optional.empty();
    }

    private static Optional<String> bandRefusal(Indicator indicator, BigDecimal value, TargetBand band) {
        boolean share = indicator.kind() != IndicatorKind.COUNT;
        if (isNoTarget(band.minimum(), share)) {
            return Optional.of("target.error.minimum");
        }
        if (isNoTarget(band.stretch(), share)) {
            return Optional.of("target.error.stretch");
        }
        if (isNoTarget(band.tolerance(), share)) {
            return Optional.of("target.error.tolerance");
        }
        boolean higher = indicator.direction() == Direction.HIGHER_IS_BETTER;
        boolean ordered = higher
                ? notAbove(band.minimum(), value) && notAbove(value, band.stretch())
                : notAbove(band.stretch(), value) && notAbove(value, band.minimum());
        if (!ordered) {
            return Optional.of(higher ? "target.error.order-higher" : "target.error.order-lower");
        }
        return Optional.empty();
    }

    private static boolean isNoTarget(@Nullable BigDecimal number, boolean share) {
        return number != null
                && (number.signum() < 0 || number.scale() > DECIMALS || number.compareTo(share ? HUNDRED : MOST) > 0);
    }

    private static boolean notAbove(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null || upper == null || lower.compareTo(upper) <= 0;
    }

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
