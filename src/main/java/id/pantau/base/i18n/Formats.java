package id.pantau.base.i18n;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/**
 * Numbers and dates as Indonesians write them, the same on every screen and in every language of the interface: 2.254, 68,94 %,
 * 20 November 2026. Rounding is half up and happens only here.
 */
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Texts.INDONESIAN);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Texts.INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Texts.INDONESIAN);

    private Formats() {}

    /** 2254 → "2.254". */
    public static String count(long number) {
        return decimals(BigDecimal.valueOf(number), 0);
    }

    /** With one decimal, for charts and cards: "68,9 %". */
    public static String percent1(BigDecimal percent) {
        return decimals(percent, 1) + " %";
    }

    /** With two decimals, for tables and exports: "68,94 %". */
    public static String percent2(BigDecimal percent) {
        return decimals(percent, 2) + " %";
    }

    /** A number with a fixed count of decimals: decimal comma, dots between thousands. */
    public static String decimals(BigDecimal number, int decimals) {
        // DecimalFormat is not safe for use by several threads, and cheap to make.
        var format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                DecimalFormatSymbols.getInstance(Texts.INDONESIAN));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A difference with its sign: "+2,3", "−0,4", "0,0". */
    public static String signed(BigDecimal number, int decimals) {
        String text = decimals(number.abs(), decimals);
        boolean nothing = text.chars().allMatch(c -> c == '0' || c == ',');
        return nothing ? text : (number.signum() < 0 ? "−" : "+") + text;
    }

    /** "20 November 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "20 Nov" in the year of {@code today}, else "20 Nov 2025": where room is scarce. */
    public static String shortDate(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(date);
    }

    /** "20 November 2026, 14.05" with the zone's Indonesian name (WIB, WITA, WIT) behind it. */
    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment) + " " + zone(moment);
    }

    /** "September 2026"; an annual total is its year. */
    public static String period(Period period) {
        return period.isAnnual() ? Integer.toString(period.year()) : month(period) + " " + period.year();
    }

    /** "September" without its year. */
    public static String month(Period period) {
        return Month.of(period.month()).getDisplayName(TextStyle.FULL_STANDALONE, Texts.INDONESIAN);
    }

    /** "Sep", for axes. */
    public static String shortMonth(Period period) {
        return Month.of(period.month()).getDisplayName(TextStyle.SHORT_STANDALONE, Texts.INDONESIAN);
    }

    private static String zone(ZonedDateTime moment) {
        return switch (moment.getOffset().getTotalSeconds() / 3600) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default -> moment.getZone().getId();
        };
    }
}
