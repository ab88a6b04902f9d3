package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.CalendarDay;
import id.pantau.followup.CalendarYear;
import java.time.format.TextStyle;
import java.util.function.BiConsumer;

/** The days off of one year in their order. */
class CalendarTable extends Div {

    private final transient SettingsWords words = new SettingsWords(this);

    /** @param mayChange whether {@code change} and {@code remove} are offered */
    CalendarTable(
            CalendarYear calendar,
            boolean mayChange,
            BiConsumer<CalendarYear, CalendarDay> change,
            BiConsumer<CalendarYear, CalendarDay> remove) {
        addClassName("calendar-table");
        NativeTable table = mayChange
                ? words.table("calendar.column.", "day", "weekday", "kind", "name", "")
                : words.table("calendar.column.", "day", "weekday", "kind", "name");
        NativeTableBody body = table.addBody();
        for (CalendarDay day : calendar.days()) {
            NativeTableRow row = row(day);
            if (mayChange) {
                row.add(SettingsWords.actions(
                        button("follow-up-settings.change", day, () -> change.accept(calendar, day)),
                        button("calendar.remove", day, () -> remove.accept(calendar, day))));
            }
            body.add(row);
        }
        add(table);
    }

    private NativeTableRow row(CalendarDay day) {
        var row = new NativeTableRow();
        row.add(
                SettingsWords.whole(Formats.date(day.day())),
                SettingsWords.cell(day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale())),
                SettingsWords.whole(words.text("calendar.kind." + day.kind())),
                SettingsWords.written(day.name()));
        return row;
    }

    private Component button(String key, CalendarDay day, Runnable act) {
        return words.button(key, Formats.date(day.day()), act);
    }
}
