package id.pantau.intake.reading;

import id.pantau.base.Period;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period of a figure: {@code 2024} or {@code 2024-09}, and what spreadsheets make of the latter (2024-09-01, Sep-24).
 *
 * @param period null where it cannot be taken
 * @param fault the end of the message key {@code intake.period.<fault>}; null where it was read
 */
public record PeriodText(@Nullable Period period, @Nullable String fault) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern FIRST_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-0?1([ T]00:00(:00)?)?");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3,9})[ -](\\d{2}|\\d{4})");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /**
     * @param now the current month: a later one, and the total of a year that is not over, cannot have been counted yet
     */
    public static PeriodText parse(String text, YearMonth now) {
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return inRange(year) ? notFuture(Period.year(year), now) : fault("unreadable");
        }
        for (Pattern pattern : new Pattern[] {MONTH, FIRST_DAY}) {
            Matcher month = pattern.matcher(text);
            if (month.matches()) {
                return month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), now);
            }
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && DateText.month(named.group(1)) > 0) {
            int year = Integer.parseInt(named.group(2));
            return month(year < 100 ? FIRST_YEAR + year : year, DateText.month(named.group(1)), now);
        }
        return fault("unreadable");
    }

    private static PeriodText month(int year, int month, YearMonth now) {
        if (month < 1 || month > 12) {
            return fault("no-such-month");
        }
        return inRange(year) ? notFuture(Period.month(year, month), now) : fault("unreadable");
    }

    private static PeriodText notFuture(Period period, YearMonth now) {
        return period.lastMonth().isAfter(now) ? fault("future") : new PeriodText(period, null);
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static PeriodText fault(String fault) {
        return new PeriodText(null, fault);
    }
}
