package id.pantau.followup.ui;

import id.pantau.followup.ForumRhythm;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rhythm of a forum in words. */
record ForumWords(SettingsWords words, Locale locale) {

    private static final int QUARTER = 3;
    private static final int MONTHS = 12;

    String rhythm(ForumRhythm rhythm) {
        if (!rhythm.isSet()) {
            return words.text("follow-up-settings.rhythm.default." + rhythm.forum());
        }
        DayOfWeek weekday = rhythm.weekday();
        if (weekday != null) {
            return words.text("follow-up-settings.rhythm.WEEKLY", weekday(weekday));
        }
        int day = Objects.requireNonNull(rhythm.dayOfMonth());
        Integer first = rhythm.firstMonth();
        return first == null
                ? words.text("follow-up-settings.rhythm.MONTHLY", day)
                : words.text("follow-up-settings.rhythm.QUARTERLY", day, months(first));
    }

    String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, locale);
    }

    /** "Januari, April, Juli, Oktober". */
    String months(int first) {
        return Stream.iterate(first, month -> month <= MONTHS, month -> month + QUARTER)
                .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
    }
}
