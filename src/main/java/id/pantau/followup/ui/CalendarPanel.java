package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.ui.Panel;
import id.pantau.followup.CalendarDay;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarYear;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** National holidays and cuti bersama of one year, which can be chosen. */
class CalendarPanel extends Panel {

    private final transient CalendarService calendars;
    private final transient Runnable saved;
    private final transient SettingsWords words = new SettingsWords(this);

    /**
     * @param title already translated
     * @param saved runs after days off were changed
     */
    CalendarPanel(String title, CalendarService calendars, Runnable saved) {
        super(title);
        this.calendars = calendars;
        this.saved = saved;
        addClassName("calendar-panel");
    }

    /** Shows a year; one that nobody has entered has nothing but a sentence. */
    void show(int year) {
        load(() -> content(year));
    }

    /** Opens the form of a year that nobody has entered. */
    void enter(@Nullable Integer year) {
        open(new CalendarListDialog(calendars, null, year, this::saved));
    }

    private Component content(int year) {
        Optional<CalendarYear> calendar = calendars.year(year);
        var content = new Div(tools(year, calendar.orElse(null)));
        content.addClassName("settings-table");
        calendar.ifPresentOrElse(
                known -> content.add(
                        source(known), new CalendarTable(known, calendars.mayChange(), this::change, this::remove)),
                () -> content.add(empty(words.text("calendar.none", Integer.toString(year)))));
        return content;
    }

    private Component tools(int year, @Nullable CalendarYear calendar) {
        var choice = new Select<Integer>();
        choice.setLabel(words.text("calendar.year"));
        var years = new TreeSet<>(calendars.years());
        years.add(year);
        choice.setItems(years);
        choice.setItemLabelGenerator(chosen -> Integer.toString(chosen));
        choice.setValue(year);
        choice.addValueChangeListener(change -> show(change.getValue()));
        var tools = new Div(choice);
        tools.addClassName("settings-tools");
        if (calendars.mayChange()) {
            if (calendar != null) {
                tools.add(
                        new Button(words.text("calendar.add-day"), click -> change(calendar, null)),
                        new Button(
                                words.text("calendar.replace"),
                                click -> open(new CalendarListDialog(calendars, calendar, year, this::saved))));
            }
            tools.add(new Button(words.text("calendar.add-year"), click -> enter(null)));
        }
        if (calendar != null && calendar.changedBy() != null) {
            tools.add(new Button(
                    words.text("follow-up-settings.history"),
                    click -> open(new CalendarHistoryDialog(calendars, year))));
        }
        return tools;
    }

    private Component source(CalendarYear calendar) {
        int holidays = calendar.holidays();
        var source = new Paragraph(words.text(
                        "calendar.source-of", holidays, calendar.days().size() - holidays, calendar.source())
                + (calendar.changedBy() == null
                        ? ""
                        : " "
                                + words.text(
                                        "calendar.changed-by",
                                        words.changed(calendar.changedBy(), calendar.changedAt()))));
        source.addClassName("settings-source");
        return source;
    }

    private void change(CalendarYear calendar, @Nullable CalendarDay day) {
        open(new CalendarDayDialog(calendars, calendar, day, this::saved));
    }

    private void remove(CalendarYear calendar, CalendarDay day) {
        open(new CalendarRemoveDialog(calendars, calendar, day, this::saved));
    }

    private void saved(int year) {
        show(year);
        saved.run();
    }

    private void open(Dialog dialog) {
        add(dialog);
        dialog.open();
    }
}
