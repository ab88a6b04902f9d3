package id.pantau.followup;

import id.pantau.rollout.MeetingForum;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On which days a forum meets. Where the kabupaten has not said so: a week, a month, three months after the last time.
 *
 * @param version 0 where nobody has said anything yet
 * @param weekday of the weekly forum
 * @param dayOfMonth of the others, 1 to 31; in a shorter month its last day
 * @param firstMonth of the quarterly forum: 1 to 3, then every third
 * @param changedBy null in version 0
 * @param changedAt null in version 0
 */
public record ForumRhythm(
        MeetingForum forum,
        int version,
        @Nullable DayOfWeek weekday,
        @Nullable Integer dayOfMonth,
        @Nullable Integer firstMonth,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static final int MONTHS = 3;

    /** As the product brings it. */
    static ForumRhythm builtIn(MeetingForum forum) {
        return new ForumRhythm(forum, 0, null, null, null, null, null);
    }

    /** Whether the kabupaten has said on which days. */
    public boolean isSet() {
        return weekday != null || dayOfMonth != null;
    }

    /** The first day after {@code day} on which the forum meets, working day or not. */
    LocalDate after(LocalDate day) {
        return switch (forum) {
            case WEEKLY -> day.with(TemporalAdjusters.next(weekday == null ? day.getDayOfWeek() : weekday));
            case MONTHLY -> isSet() ? inMonths(day) : day.plusMonths(1);
            case QUARTERLY -> isSet() ? inMonths(day) : day.plusMonths(MONTHS);
        };
    }

    /**
     * The day of the next meeting after one that was held: in the next week or month of the rhythm, so that a meeting that was held a
     * few days early or late is not asked for twice.
     */
    LocalDate afterMeeting(LocalDate held) {
        if (!isSet()) {
            return after(held);
        }
        return after(
                forum == MeetingForum.WEEKLY
                        ? held.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        : held.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private LocalDate inMonths(LocalDate after) {
        for (YearMonth month = YearMonth.from(after); ; month = month.plusMonths(1)) {
            if (meetsIn(month)) {
                LocalDate day = month.atDay(Math.min(Objects.requireNonNull(dayOfMonth), month.lengthOfMonth()));
                if (day.isAfter(after)) {
                    return day;
                }
            }
        }
    }

    private boolean meetsIn(YearMonth month) {
        return firstMonth == null || (month.getMonthValue() - firstMonth) % MONTHS == 0;
    }
}
