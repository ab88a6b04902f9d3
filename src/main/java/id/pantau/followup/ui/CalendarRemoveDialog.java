package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.CalendarDay;
import id.pantau.followup.CalendarForm;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarYear;
import java.util.function.IntConsumer;

/** Makes a day off a working day, after asking. */
class CalendarRemoveDialog extends CalendarDialog {

    private final transient CalendarYear calendar;
    private final transient CalendarDay day;

    CalendarRemoveDialog(CalendarService calendars, CalendarYear calendar, CalendarDay day, IntConsumer saved) {
        super("", calendars, saved);
        this.calendar = calendar;
        this.day = day;
        setHeaderTitle(getTranslation("calendar.remove-title"));
        fields(new Paragraph(getTranslation("calendar.remove-note", Formats.date(day.day()), day.name())));
        saveButton("calendar.remove");
    }

    @Override
    CalendarForm form() {
        return calendar.without(day.day());
    }
}
