package id.pantau.followup;

import id.pantau.region.RegionService;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When a forum meets next: a working day, as far as holidays are known, and never in the past. Proposed as the due day of what is decided
 * there.
 */
@Component
class MeetingDays {

    private final ForumRhythms rhythms;
    private final WorkCalendars calendars;
    private final RegionService regions;

    MeetingDays(ForumRhythms rhythms, WorkCalendars calendars, RegionService regions) {
        this.rhythms = rhythms;
        this.calendars = calendars;
        this.regions = regions;
    }

    /** After a meeting that was held on this day. */
    LocalDate afterMeeting(MeetingForum forum, LocalDate held) {
        return working(rhythms.of(forum).afterMeeting(held));
    }

    /** After today, whether it has met or not. */
    LocalDate next(MeetingForum forum) {
        return working(rhythms.of(forum).after(regions.today()));
    }

    private LocalDate working(LocalDate day) {
        LocalDate today = regions.today();
        return calendars.current().nextWorkingDay(day.isBefore(today) ? today : day);
    }
}
