package id.pantau.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choices of the rules where the official guideline is silent, marked (S) in the rules.
 *
 * @param sufficientPercent share of units that must have reported before there is a status word, and for a page to open on a month
 * @param smallBelow denominators below this have n/N first and no rank
 * @param lateDays days after the due day from which a missing report raises an alert
 * @param steadyBelowPace status below the pace with an unchanged month
 * @param januaryAgainstDecember whether January is compared with December, on coverage
 * @param measuredPercent share of the weighed that must have been measured
 */
record RuleSettings(
        int sufficientPercent,
        int smallBelow,
        int lateDays,
        PwsStatus steadyBelowPace,
        boolean januaryAgainstDecember,
        int measuredPercent) {

    static final RuleSettings DEFAULT = new RuleSettings(80, 10, 10, PwsStatus.JELEK, false, 80);

    /**
     * Reads settings {@code rule.…}; what is missing or unreadable keeps its default, because a wrong setting must not take the
     * figures off the screen.
     */
    static RuleSettings of(Map<String, String> values) {
        return new RuleSettings(
                number(values.get("rule.sufficient-percent"), DEFAULT.sufficientPercent),
                number(values.get("rule.small-below"), DEFAULT.smallBelow),
                number(values.get("rule.late-days"), DEFAULT.lateDays),
                "CUKUP".equals(values.get("rule.steady-below-pace")) ? PwsStatus.CUKUP : DEFAULT.steadyBelowPace,
                "true".equals(values.get("rule.january-against-december")),
                number(values.get("rule.measured-percent"), DEFAULT.measuredPercent));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }

    /** Whether {@code reported} of {@code expected} suffice; none expected is enough. */
    boolean suffices(int reported, int expected) {
        return reported * 100L >= (long) sufficientPercent * expected;
    }
}
