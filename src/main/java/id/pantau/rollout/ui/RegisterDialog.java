package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.DateField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a form of a register: what is refused stays open with its sentence, and what somebody else has written meanwhile
 * stands beside what was entered here. Closed, it is gone.
 */
class RegisterDialog extends Dialog {

    /**
     * A field on which two people differ.
     *
     * @param saved what stands there now, in words
     * @param mine what was entered here, in words
     */
    record Difference(String field, String saved, String mine) {}

    private final Div form = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Div conflict = new Div();
    private final Runnable saved;
    private Runnable save = () -> {};
    private boolean keptOpen;

    /** @param saved runs after something was stored, and where the other's entry was taken */
    RegisterDialog(String title, Runnable saved) {
        this.saved = saved;
        setHeaderTitle(title);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("stacked-form");
        add(form, refusal, conflict);
        setWidth("36rem");
        setMaxWidth("100%");
        getFooter().add(new Button(getTranslation("register.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    final void fields(Component... fields) {
        form.add(fields);
    }

    /** @param newSave stores the form; a refusal keeps the dialog open and is shown in it */
    final void onSave(String label, Runnable newSave) {
        save = newSave;
        var button = new Button(label, click -> attempt());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(button);
    }

    /** Called while it saves: something is to be read first, and nothing was stored. */
    final void keepOpen() {
        keptOpen = true;
    }

    private void attempt() {
        conflict.removeAll();
        refusal.setVisible(false);
        keptOpen = false;
        try {
            save.run();
            if (keptOpen) {
                return;
            }
            close();
            saved.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
        }
    }

    /**
     * Shows both entries, so that whoever comes second can choose.
     *
     * @param insist makes what was entered here follow what the other has saved; then it is stored
     */
    final void differ(String by, Instant at, ZoneId zone, List<Difference> differences, Runnable insist) {
        conflict.removeAll();
        var list = new UnorderedList();
        differences.stream()
                .filter(d -> !d.saved().equals(d.mine()))
                .map(d -> getTranslation("register.conflict-value", d.field(), d.saved(), d.mine()))
                .map(ListItem::new)
                .forEach(list::add);
        var note = new Div(
                new Paragraph(getTranslation("register.conflict", by, Formats.moment(at.atZone(zone)))),
                list,
                new Button(getTranslation("register.conflict-insist"), click -> {
                    insist.run();
                    attempt();
                }),
                new Button(getTranslation("register.conflict-give"), click -> {
                    close();
                    saved.run();
                }));
        note.addClassNames("form-refusal", "register-conflict");
        note.getElement().setAttribute("role", "alert");
        conflict.add(note);
    }

    /**
     * What a field of a date holds; null where it is empty.
     *
     * @throws DomainException.RuleViolation where something is written in it that is no date
     */
    static @Nullable LocalDate date(DateField field) {
        if (field.isInvalid()) {
            throw DomainException.rule("register.error.date-field", field.getLabel());
        }
        return field.getValue();
    }

    /** A date in words; a dash for none. */
    static String words(@Nullable LocalDate date) {
        return date == null ? "–" : Formats.date(date);
    }

    /** A text as it is compared; a dash for none. */
    static String words(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text.strip();
    }
}
