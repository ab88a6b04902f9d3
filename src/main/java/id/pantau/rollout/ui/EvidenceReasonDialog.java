package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.rollout.EvidenceAction;
import java.util.function.Consumer;

/** Asks why evidence is withdrawn or sent back. */
class EvidenceReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    /**
     * @param about the evidence in words
     * @param decide takes the reason; a refusal keeps the dialog open and is shown in it
     */
    EvidenceReasonDialog(EvidenceAction action, String about, Consumer<String> decide) {
        String name = action == EvidenceAction.RETURNED ? "send-back" : "withdraw";
        setHeaderTitle(getTranslation("facility-page." + name));
        setWidth("28rem");
        setMaxWidth("100%");
        var reason = new TextArea(getTranslation("facility-page.field.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        var refusal = new Paragraph();
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var form = new Div(new Paragraph(about), reason, refusal);
        form.addClassName("stacked-form");
        add(form);
        var confirm = new Button(getTranslation("facility-page." + name), click -> {
            try {
                decide.accept(reason.getValue());
                close();
            } catch (DomainException e) {
                refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
                refusal.setVisible(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("facility-page.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
        open();
    }
}
