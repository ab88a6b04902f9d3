package id.pantau.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.pantau.base.ui.FormDialog;
import id.pantau.followup.CalendarService;

/** Who has changed the days off of a year, and by how many days; the newest first. */
class CalendarHistoryDialog extends FormDialog {

    CalendarHistoryDialog(CalendarService calendars, int year) {
        super("");
        setHeaderTitle(getTranslation("calendar.history-of", Integer.toString(year)));
        var words = new SettingsWords(this);
        var list = new OrderedList();
        calendars.history(year).stream()
                .map(version -> words.text(
                        "calendar.version",
                        words.changed(version.changedBy(), version.changedAt()),
                        version.added(),
                        version.changed(),
                        version.removed(),
                        version.source()))
                .map(ListItem::new)
                .forEach(list::add);
        list.addClassName("settings-history");
        fields(list);
    }
}
