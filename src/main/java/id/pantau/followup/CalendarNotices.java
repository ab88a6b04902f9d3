package id.pantau.followup;

import id.pantau.base.ui.AdministratorNotices;
import id.pantau.base.ui.Links;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the days off of a year that is needed and not known. */
@Component
class CalendarNotices implements AdministratorNotices {

    private final CalendarService calendars;

    CalendarNotices(CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<Notice> notices() {
        return calendars.missing().stream()
                .map(year -> new Notice(
                        "calendar.notice", Integer.toString(year), Links.FOLLOW_UP_SETTINGS, "calendar.notice-link"))
                .toList();
    }
}
