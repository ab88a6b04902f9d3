package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.DomainException;
import id.pantau.facility.FacilityDoubt;
import java.util.List;
import java.util.function.Supplier;

/**
 * The frame of a change: save, cancel, the sentence of a refusal, and the questions to be answered before something odd is saved.
 * Whatever is refused stays as it was typed. Closed, it is gone.
 */
class RegisterDialog extends Dialog {

    private final Div form = new Div();
    private final Div message = new Div();
    private final Button save = new Button();
    private transient Supplier<List<FacilityDoubt>> doubts = List::of;
    private transient Runnable onConflict = () -> {};
    private transient List<FacilityDoubt> asked = List.of();

    /** @param title already translated */
    RegisterDialog(String title) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("100%");
        form.addClassNames("stacked-form", "register-form");
        message.addClassName("form-refusal");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(form, message);
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClassName("register-save");
        getFooter().add(new Button(getTranslation("facility-register.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    final void fields(Component... fields) {
        form.add(fields);
    }

    /** @param doubts asked anew at each attempt; the same questions are put once */
    final void ask(Supplier<List<FacilityDoubt>> questions) {
        doubts = questions;
    }

    /** @param work says what somebody else has saved, and takes its version over */
    final void onConflict(Runnable work) {
        onConflict = work;
    }

    /**
     * @param label of the button
     * @param work saves; a refusal keeps the dialog open
     * @param saved runs after that
     */
    final void saving(String label, Runnable work, Runnable saved) {
        save.setText(label);
        save.addClickListener(click -> attempt(work, saved));
    }

    final void say(String sentence) {
        message.removeAll();
        message.add(new Paragraph(sentence));
        message.setVisible(true);
    }

    /** One more line below what was said. */
    final void sayAlso(String sentence) {
        message.add(new Paragraph(new Span(sentence)));
    }

    private void attempt(Runnable work, Runnable saved) {
        message.setVisible(false);
        try {
            List<FacilityDoubt> now = doubts.get();
            if (!now.isEmpty() && !now.equals(asked)) {
                asked = now;
                message.removeAll();
                now.forEach(doubt ->
                        sayAlso(getTranslation(doubt.key(), doubt.arguments().toArray())));
                message.setVisible(true);
                save.setText(getTranslation("facility-register.save-anyway"));
                return;
            }
            work.run();
            close();
            saved.run();
        } catch (DomainException e) {
            say(getTranslation(e.key(), e.arguments().toArray()));
            if (e instanceof DomainException.Conflict) {
                onConflict.run();
            }
        }
    }
}
