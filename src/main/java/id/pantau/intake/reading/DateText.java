package id.pantau.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and spreadsheets write them. */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T]00:00(:00)?(\\.0+)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2}|\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{2}|\\d{4})");
    private static final Pattern NAMED_SHORT = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private DateText() {}

    /** A day in a date column: 2024-01-31, 31/01/2024, 31-1-2024, 31 Januari 2024; the day stands before the month. */
    public static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(fullYear(number(dayFirst, 3)), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return date(fullYear(number(named, 3)), month(named.group(2)), number(named, 1));
        }
        return Optional.empty();
    }

    /** The codes that a spreadsheet may have turned into this date; empty where the text is no date. */
    static List<String> codesBehind(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Optional<LocalDate> date = parse(text);
        if (date.isPresent()) {
            int year = date.get().getYear();
            int month = date.get().getMonthValue();
            int day = date.get().getDayOfMonth();
            // 19.06.01 is read as day, month, year; and by English spreadsheets as month, day, year.
            codes.add("%02d.%02d.%02d".formatted(day, month, year % 100));
            codes.add("%02d.%02d.%02d".formatted(month, day, year % 100));
            codes.add("%02d.%02d.%04d".formatted(day, month, year));
            codes.add("%02d-%02d-%02d".formatted(day, month, year % 100));
            // A code of two parts becomes a day of the current year, or the first of a month.
            codes.add("%02d.%02d".formatted(day, month));
            codes.add("%02d.%02d".formatted(month, year % 100));
            codes.add("%d-%d".formatted(day, month));
        }
        Matcher named = NAMED_SHORT.matcher(text);
        if (named.matches() && month(named.group(2)) > 0) {
            codes.add("%02d.%02d".formatted(number(named, 1), month(named.group(2))));
            codes.add("%d-%d".formatted(number(named, 1), month(named.group(2))));
        }
        return List.copyOf(codes);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 to 12 by Indonesian or English name or its first three letters; 0 for any other word. */
    static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT).substring(0, 3), 0);
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
