package id.pantau.followup.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.DateField;
import id.pantau.followup.CalendarDay;
import id.pantau.followup.CalendarForm;
import id.pantau.followup.CalendarLine;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarYear;
import id.pantau.followup.DayOffKind;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One day off: a new one, or another in its place. */
class CalendarDayDialog extends CalendarDialog {

    private final transient CalendarYear calendar;
    private final transient @Nullable CalendarDay before;
    private final DateField day = new DateField();
    private final Select<DayOffKind> kind = new Select<>();
    private final TextField name = new TextField();

    /** @param before null for a new one */
    CalendarDayDialog(
            CalendarService calendars, CalendarYear calendar, @Nullable CalendarDay before, IntConsumer saved) {
        super("", calendars, saved);
        this.calendar = calendar;
        this.before = before;
        setHeaderTitle(
                before == null
                        ? getTranslation("calendar.add-day")
                        : getTranslation("calendar.change-day", Formats.date(before.day())));
        day.setLabel(getTranslation("calendar.column.day"));
        day.setRequiredIndicatorVisible(true);
        day.setInitialPosition(LocalDate.of(calendar.year(), 1, 1));
        kind.setLabel(getTranslation("calendar.column.kind"));
        kind.setItems(DayOffKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("calendar.kind." + item));
        name.setLabel(getTranslation("calendar.column.name"));
        name.setRequiredIndicatorVisible(true);
        if (before == null) {
            kind.setValue(DayOffKind.HOLIDAY);
        } else {
            day.setValue(before.day());
            kind.setValue(before.kind());
            name.setValue(before.name());
        }
        fields(day, kind, name);
        saveButton("register.save");
    }

    @Override
    CalendarForm form() {
        if (day.isInvalid()) {
            throw DomainException.rule("register.error.date-field", day.getLabel());
        }
        DayOffKind chosen = kind.getValue();
        var line = new CalendarLine(0, day.getValue(), chosen == null ? null : chosen.name(), name.getValue());
        return before == null ? calendar.with(line) : calendar.with(before.day(), line);
    }
}
