package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.DomainException;

/** The frame of a form: save, cancel, and the sentence of a refusal beside what it is about. Closed, it is gone. */
class SaveDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    /**
     * @param save stores the form; a refusal keeps the dialog open and is shown in it
     * @param saved runs after that
     */
    SaveDialog(String title, Runnable save, Runnable saved, Component... fields) {
        setHeaderTitle(title);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var form = new Div(fields);
        form.addClassName("stacked-form");
        form.add(refusal);
        add(form);
        setWidth("32rem");
        setMaxWidth("100%");
        var button = new Button(getTranslation("indicator.save"), click -> attempt(save, saved));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("indicator.cancel"), click -> close()), button);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    /** Saves; a refusal keeps the dialog open and is shown in it. */
    final void attempt(Runnable save, Runnable saved) {
        try {
            save.run();
            close();
            saved.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
        }
    }
}
