package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is odd in numbers (rules §8): each rule with an id, a severity and the numbers for its sentence
 * {@code figure.flag.<id>}. A flag stands beside a value, and never hides it.
 */
final class QualityRules {

    static final String OVER_100 = "over-100";
    static final String LATER_STEP = "later-step";
    static final String CUMULATIVE_FALLS = "cumulative-falls";
    static final String JUMP = "jump";
    static final String COPIED_ROWS = "copied-rows";
    static final String SAME_COLUMNS = "same-columns";
    static final String MEASURED_SHARE = "measured-share";
    static final String VISITED_SHARE = "visited-share";
    static final String MEASURED_ABOVE_WEIGHED = "measured-above-weighed";
    static final String UNEQUAL_DENOMINATORS = "unequal-denominators";
    static final String PARTS = "parts";
    static final String DIFFERENCE = "difference";
    static final String MISSING = "missing";
    static final String LATE = "late";
    static final String NO_POPULATION = "no-population";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int JUMP_FROM = 10;
    private static final int JUMP_TIMES = 3;
    private static final int COPY_INDICATORS = 4;
    private static final int COPY_LEAST_PEOPLE = 30;
    private static final int COPY_LEAST_UNITS = 3;

    private QualityRules() {}

    /**
     * What a rule found: the flag without the unit, indicator and period that it belongs to.
     *
     * @param due the month of which nothing came; null where it is about a figure
     */
    record Finding(
            String rule,
            QualityFlag.Severity severity,
            List<Object> arguments,
            @Nullable Period due) {

        Finding(String rule, QualityFlag.Severity severity, List<Object> arguments) {
            this(rule, severity, arguments, null);
        }

        QualityFlag flag(Unit unit, String indicatorCode, Period period) {
            return flag(unit, indicatorCode, period, null);
        }

        QualityFlag flag(Unit unit, String indicatorCode, Period period, @Nullable Unit alike) {
            return new QualityFlag(
                    rule,
                    severity,
                    "figure.flag." + rule,
                    arguments,
                    unit,
                    indicatorCode,
                    due == null ? period : due,
                    alike);
        }
    }

    /** One number over another, for rules that compare several. */
    record Pair(long numerator, long denominator) {}

    /** Above 100 % a warning, above 150 % an error. */
    static Optional<Finding> over100(long numerator, long denominator) {
        if (denominator <= 0 || numerator <= denominator) {
            return Optional.empty();
        }
        boolean error = 2 * numerator > 3 * denominator;
        return found(OVER_100, error, Formats.percent1(percent(numerator, denominator)));
    }

    /** A later step (K4) above an earlier one (K1): up to 10 % a warning, above an error. */
    static Optional<Finding> laterStep(String later, long laterNumerator, String earlier, long earlierNumerator) {
        long more = laterNumerator - earlierNumerator;
        if (more <= 0) {
            return Optional.empty();
        }
        boolean error = 10 * more > earlierNumerator;
        String share = earlierNumerator == 0 ? "–" : Formats.percent1(percent(more, earlierNumerator));
        return found(
                LATER_STEP,
                error,
                later,
                Formats.count(laterNumerator),
                earlier,
                Formats.count(earlierNumerator),
                share);
    }

    /** Cumulative numbers that fall; {@code cumulative} in the order of time. */
    static Optional<Finding> cumulativeFalls(List<Long> cumulative) {
        for (int i = 1; i < cumulative.size(); i++) {
            if (cumulative.get(i) < cumulative.get(i - 1)) {
                return found(
                        CUMULATIVE_FALLS, true, Formats.count(cumulative.get(i - 1)), Formats.count(cumulative.get(i)));
            }
        }
        return Optional.empty();
    }

    /** Three times the month before or more, only from 10: 1 → 4 happens in any village. */
    static Optional<Finding> jump(long before, long now) {
        return before >= JUMP_FROM && now >= JUMP_TIMES * before
                ? found(JUMP, false, Formats.count(before), Formats.count(now))
                : Optional.empty();
    }

    /** At least four indicators with the same n and N in two units, N ≥ 30. By indicator code. */
    static Optional<Finding> copiedRows(String otherUnit, Map<String, Pair> one, Map<String, Pair> other) {
        long equal = one.entrySet().stream()
                .filter(e -> e.getValue().denominator() >= COPY_LEAST_PEOPLE)
                .filter(e -> e.getValue().numerator() > 0)
                .filter(e -> Objects.equals(e.getValue(), other.get(e.getKey())))
                .count();
        return equal >= COPY_INDICATORS ? found(COPIED_ROWS, false, otherUnit, Formats.count(equal)) : Optional.empty();
    }

    /** Two steps with the same number in every unit; at least three units, N ≥ 30 each. */
    static Optional<Finding> sameColumns(String one, List<Pair> ofOne, String other, List<Pair> ofOther) {
        boolean same = ofOne.size() >= COPY_LEAST_UNITS
                && ofOne.size() == ofOther.size()
                && ofOne.stream().allMatch(p -> p.denominator() >= COPY_LEAST_PEOPLE && p.numerator() > 0);
        for (int i = 0; same && i < ofOne.size(); i++) {
            same = ofOne.get(i).numerator() == ofOther.get(i).numerator();
        }
        String units = Formats.count(ofOne.size());
        return same ? found(SAME_COLUMNS, false, one, other, units, units) : Optional.empty();
    }

    /** Children measured for stunting among those who should be weighed: below 80 % (a setting) a low share means little. */
    static Optional<Finding> measuredShare(long measured, long underFive, RuleSettings settings) {
        return tooFew(MEASURED_SHARE, measured, underFive, settings);
    }

    /** Families visited among all: below 80 % (a setting) the index of those visited says little of the area. */
    static Optional<Finding> visitedShare(long visited, long families, RuleSettings settings) {
        return tooFew(VISITED_SHARE, visited, families, settings);
    }

    private static Optional<Finding> tooFew(String rule, long reached, long of, RuleSettings settings) {
        return reached * 100 < (long) settings.measuredPercent() * of
                ? found(rule, false, Formats.percent2(percent(reached, of)), Formats.count(reached), Formats.count(of))
                : Optional.empty();
    }

    /** More measured than weighed: every measured child is weighed. */
    static Optional<Finding> measuredAboveWeighed(long measured, long weighed) {
        return measured > weighed
                ? found(MEASURED_ABOVE_WEIGHED, false, Formats.count(measured), Formats.count(weighed))
                : Optional.empty();
    }

    /** One measurement, two denominators. */
    static Optional<Finding> unequalDenominators(String one, long ofOne, String other, long ofOther) {
        return ofOne == ofOther
                ? Optional.empty()
                : found(UNEQUAL_DENOMINATORS, false, one, Formats.count(ofOne), other, Formats.count(ofOther));
    }

    /** Parts (boys, girls) that do not make the total. */
    static Optional<Finding> parts(long total, List<Long> parts) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        return sum == total || parts.isEmpty()
                ? Optional.empty()
                : found(PARTS, false, Formats.count(sum), Formats.count(total));
    }

    /** Villages and luar wilayah against the Puskesmas' own figure (rules §6). */
    static Finding difference(long counted, long reported) {
        long difference = Math.abs(counted - reported);
        String share = reported == 0 ? "–" : Formats.percent1(percent(difference, reported));
        return new Finding(
                DIFFERENCE,
                QualityFlag.Severity.WARNING,
                List.of(Formats.count(difference), share, Formats.count(counted), Formats.count(reported)));
    }

    /** No report, not overdue yet. */
    static Finding missing(Period due) {
        return new Finding(MISSING, QualityFlag.Severity.INFO, List.of(Formats.period(due)), due);
    }

    /** No report, and overdue. */
    static Finding late(Period due) {
        return new Finding(LATE, QualityFlag.Severity.WARNING, List.of(Formats.period(due)), due);
    }

    /** Units left out because nobody said how many people they have. */
    static Finding noPopulation() {
        return new Finding(NO_POPULATION, QualityFlag.Severity.WARNING, List.of());
    }

    private static Optional<Finding> found(String rule, boolean error, Object... arguments) {
        return Optional.of(new Finding(
                rule, error ? QualityFlag.Severity.ERROR : QualityFlag.Severity.WARNING, List.of(arguments)));
    }

    private static BigDecimal percent(long part, long of) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
    }
}
