package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.ui.FormDialog;
import id.pantau.followup.CalendarForm;
import id.pantau.followup.CalendarService;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A form that ends in another calendar of a year: how many open problems it would move is said before it is saved. */
abstract class CalendarDialog extends FormDialog {

    private final transient CalendarService calendars;
    private final transient IntConsumer saved;
    private final Paragraph effect = new Paragraph();
    private transient @Nullable CalendarForm told;

    /** @param saved takes the year that was saved */
    CalendarDialog(String title, CalendarService calendars, IntConsumer saved) {
        super(title);
        this.calendars = calendars;
        this.saved = saved;
        effect.addClassName("settings-effect");
        effect.getElement().setAttribute("role", "status");
    }

    /**
     * The calendar that the form means.
     *
     * @throws id.pantau.base.DomainException.RuleViolation where it means none
     */
    abstract CalendarForm form();

    /** To be called when all fields are there. */
    final void saveButton(String key) {
        fields(effect);
        onSave(getTranslation(key), this::save);
    }

    /** The first press tells what would move; what is told already is saved by the second. */
    private void save() {
        effect.setText("");
        CalendarForm form = form();
        if (!form.equals(told)) {
            int moved = calendars.effect(form);
            if (moved > 0) {
                told = form;
                effect.setText(getTranslation("calendar.effect", moved));
                return;
            }
        }
        calendars.save(form);
        close();
        saved.accept(Objects.requireNonNull(form.year()));
    }
}
