package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.followup.CalendarForm;
import id.pantau.followup.CalendarPreview;
import id.pantau.followup.CalendarService;
import id.pantau.followup.CalendarUpload;
import id.pantau.followup.CalendarYear;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** All days off of a year at once, pasted from a spreadsheet or as a file. As long as one row is wrong nothing is stored. */
class CalendarListDialog extends CalendarDialog {

    private static final int MOST = 100;

    private final transient CalendarService calendars;
    private final transient @Nullable CalendarYear before;
    private final IntegerField year = new IntegerField();
    private final TextField source = new TextField();
    private final TextArea rows = new TextArea();
    private final CalendarFileField file = new CalendarFileField(this::arrived);
    private final Div outcome = new Div();

    /**
     * @param before whose days are replaced; null for a year that nobody has entered
     * @param suggested the year that is meant; null where it is to be written
     */
    CalendarListDialog(
            CalendarService calendars, @Nullable CalendarYear before, @Nullable Integer suggested, IntConsumer saved) {
        super("", calendars, saved);
        this.calendars = calendars;
        this.before = before;
        setHeaderTitle(
                suggested == null
                        ? getTranslation("calendar.add-year")
                        : getTranslation(
                                before == null ? "calendar.enter" : "calendar.replace-of",
                                Integer.toString(suggested)));
        setWidth("48rem");
        year.setLabel(getTranslation("calendar.year"));
        year.setValue(suggested);
        year.setReadOnly(before != null);
        year.setRequiredIndicatorVisible(true);
        source.setLabel(getTranslation("calendar.source"));
        source.setHelperText(getTranslation("calendar.source-helper"));
        source.setRequiredIndicatorVisible(true);
        source.setValue(before == null ? "" : before.source());
        rows.setLabel(getTranslation("calendar.rows"));
        rows.setHelperText(getTranslation("calendar.columns"));
        rows.setWidthFull();
        rows.setMinRows(6);
        rows.setMaxRows(14);
        rows.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        rows.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                file.clear();
            }
        });
        outcome.addClassName("settings-problems");
        outcome.getElement().setAttribute("aria-live", "polite");
        var head = new Div(year, source);
        head.addClassName("settings-pair");
        fields(
                new Paragraph(getTranslation(before == null ? "calendar.how" : "calendar.how-replace")),
                head,
                rows,
                file,
                outcome);
        saveButton("calendar.take");
    }

    /** A file takes the place of what was pasted. */
    private void arrived() {
        rows.clear();
        outcome.removeAll();
        takeBackRefusal();
    }

    @Override
    CalendarForm form() {
        outcome.removeAll();
        CalendarUpload upload = file.upload();
        CalendarPreview read = calendars.read(
                year.getValue(),
                upload == null ? CalendarUpload.pasted(getTranslation("calendar.pasted"), rows.getValue()) : upload);
        if (!read.mayBeSaved()) {
            outcome.add(list(read.problems()));
            throw DomainException.rule("calendar.problems", read.problems().size());
        }
        return new CalendarForm(
                year.getValue(), before == null ? null : before.version(), source.getValue(), read.lines());
    }

    CalendarFileField file() {
        return file;
    }

    private UnorderedList list(List<Problem> problems) {
        var words = new SettingsWords(this);
        var list = new UnorderedList();
        problems.stream().limit(MOST).map(words::problem).map(ListItem::new).forEach(list::add);
        return list;
    }
}
