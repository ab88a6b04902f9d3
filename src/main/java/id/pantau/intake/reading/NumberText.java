package id.pantau.intake.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it. What can be read in two ways is not guessed.
 *
 * @param value null where it cannot be read
 * @param fault the end of the message key {@code intake.number.<fault>}; null where it was read
 * @param style which mark stood in it, so that a column can be checked for mixing them
 */
public record NumberText(
        @Nullable BigDecimal value, @Nullable String fault, Style style) {

    /** What the marks in the number were read as. */
    public enum Style {
        PLAIN,
        /** A dot between groups of three: 2.254. */
        DOT_GROUPS,
        /** A dot before decimals: 12.50. */
        DOT_DECIMALS,
        /** A comma before decimals: 12,50. */
        COMMA_DECIMALS
    }

    /** Figures above a thousand million are slips of the finger: Indonesia has 280 million people. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000L);

    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}");
    private static final Pattern ONE_DOT_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern DOT_GROUPS_COMMA = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+,\\d{1,10}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS_DOT = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d{1,10}");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern SPACE_GROUPS = Pattern.compile("[1-9]\\d{0,2}([ \\u00A0\\u202F]\\d{3})+");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,30}[.,]\\d{1,20}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");

    /**
     * A number of people or cases: whole, not negative. "2.254" is read as 2254, since a count has no decimals and a dot between
     * groups of three is how Indonesian spreadsheets write it; "2,254" is not guessed.
     */
    public static NumberText count(String text) {
        NumberText number = read(text, true);
        BigDecimal value = number.value();
        if (value == null) {
            return number;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return fault("not-whole");
        }
        return new NumberText(value.setScale(0), null, number.style());
    }

    /** A share or rate, not negative, with decimal comma or point. One mark before exactly three digits is not guessed. */
    public static NumberText decimal(String text) {
        return read(text, false);
    }

    private static NumberText read(String text, boolean whole) {
        String early = earlyFault(text);
        if (early != null) {
            return fault(early);
        }
        if (PLAIN.matcher(text).matches()) {
            return within(text, Style.PLAIN);
        }
        if (DOT_GROUPS.matcher(text).matches()
                || whole && ONE_DOT_GROUP.matcher(text).matches()) {
            return within(text.replace(".", ""), Style.DOT_GROUPS);
        }
        if (ONE_DOT_GROUP.matcher(text).matches()
                || ONE_COMMA_GROUP.matcher(text).matches()) {
            return fault("ambiguous");
        }
        if (DOT_GROUPS_COMMA.matcher(text).matches()) {
            return within(text.replace(".", "").replace(',', '.'), Style.DOT_GROUPS);
        }
        if (COMMA_GROUPS.matcher(text).matches()
                || COMMA_GROUPS_DOT.matcher(text).matches()) {
            return within(text.replace(",", ""), Style.DOT_DECIMALS);
        }
        if (SPACE_GROUPS.matcher(text).matches()) {
            return within(text.replaceAll("[ \\u00A0\\u202F]", ""), Style.PLAIN);
        }
        if (DECIMALS.matcher(text).matches()) {
            return within(text.replace(',', '.'), text.contains(",") ? Style.COMMA_DECIMALS : Style.DOT_DECIMALS);
        }
        return fault("not-a-number");
    }

    private static @Nullable String earlyFault(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.endsWith("%")) {
            return "percent";
        }
        if (text.startsWith("#")) {
            return "spreadsheet-error";
        }
        if (text.startsWith("=")) {
            return "formula";
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return "scientific";
        }
        if (lower.equals("nan") || lower.contains("inf") || text.equals("∞")) {
            return "not-finite";
        }
        return text.matches("[-\\u2212(]\\s*\\d.*") ? "negative" : null;
    }

    private static NumberText within(String digits, Style style) {
        var value = new BigDecimal(digits);
        return value.compareTo(LIMIT) > 0 ? fault("too-large") : new NumberText(value, null, style);
    }

    private static NumberText fault(String fault) {
        return new NumberText(null, fault, Style.PLAIN);
    }
}
