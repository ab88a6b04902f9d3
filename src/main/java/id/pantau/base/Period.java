package id.pantau.base;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a figure refers to: one month, or a whole year reported as one annual total.
 *
 * <p>An annual total stands beside the months of its year and is never added to them (rules §1).
 *
 * @param code the number stored in the fact tables: months since January 2000 for a month (0 = 2000-01), 20000 + year for an
 *     annual total
 */
public record Period(int code) implements Comparable<Period> {

    private static final int FIRST_YEAR = 2000;
    private static final int ANNUAL = 20_000;
    private static final int LAST_YEAR = 2099;

    public Period {
        boolean month = code >= 0 && code < (LAST_YEAR - FIRST_YEAR + 1) * 12;
        boolean annual = code >= ANNUAL + FIRST_YEAR && code <= ANNUAL + LAST_YEAR;
        if (!month && !annual) {
            throw new IllegalArgumentException("not a period code: " + code);
        }
    }

    /** One month; {@code month} 1 to 12, {@code year} 2000 to 2099. */
    public static Period month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("not a month: " + month);
        }
        return new Period((year - FIRST_YEAR) * 12 + month - 1);
    }

    public static Period of(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    /** The annual total of {@code year}, 2000 to 2099. */
    public static Period year(int year) {
        return new Period(ANNUAL + year);
    }

    /** Reads {@code 2024} or {@code 2024-09}; empty for anything else. */
    public static Optional<Period> parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(year(Integer.parseInt(text)));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(of(YearMonth.parse(text)));
            }
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isAnnual() {
        return code >= ANNUAL;
    }

    public int year() {
        return isAnnual() ? code - ANNUAL : FIRST_YEAR + code / 12;
    }

    /** 1 to 12; for an annual total 12, the month up to which its target counts. */
    public int month() {
        return isAnnual() ? 12 : code % 12 + 1;
    }

    /** The same month one year earlier, or the annual total of the year before. */
    public Period previousYear() {
        return isAnnual() ? year(year() - 1) : new Period(code - 12);
    }

    /** The month before (December before January); the year before for an annual total. */
    public Period previous() {
        return isAnnual() ? previousYear() : new Period(code - 1);
    }

    /** January up to this month; an annual total only itself. */
    public Stream<Period> yearToDate() {
        return isAnnual() ? Stream.of(this) : IntStream.rangeClosed(1, month()).mapToObj(m -> month(year(), m));
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year(), month());
    }

    /** {@code 2024} or {@code 2024-09}, as in the address of a page. */
    @Override
    public String toString() {
        return isAnnual() ? Integer.toString(year()) : "%04d-%02d".formatted(year(), month());
    }

    /** By last month; an annual total after December of its year. */
    @Override
    public int compareTo(Period other) {
        int byMonth = lastMonth().compareTo(other.lastMonth());
        return byMonth != 0 ? byMonth : Boolean.compare(isAnnual(), other.isAnnual());
    }
}
