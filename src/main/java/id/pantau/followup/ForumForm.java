package id.pantau.followup;

import id.pantau.rollout.MeetingForum;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * On which days a forum meets, as an administrator enters it; what does not belong to the forum is left aside.
 *
 * @param version that was shown; 0 where nobody has said yet
 * @param weekday of the weekly forum, Monday to Friday
 * @param dayOfMonth of the others, 1 to 31; in a shorter month its last day
 * @param firstMonth of the quarterly forum: 1 to 3, then every third
 */
public record ForumForm(
        MeetingForum forum,
        int version,
        @Nullable DayOfWeek weekday,
        @Nullable Integer dayOfMonth,
        @Nullable Integer firstMonth) {}
