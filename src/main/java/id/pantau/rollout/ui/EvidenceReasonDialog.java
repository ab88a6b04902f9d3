package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.ui.FormDialog;
import id.pantau.rollout.EvidenceAction;
import java.util.function.Consumer;

/** Asks why evidence is withdrawn or sent back. */
class EvidenceReasonDialog extends FormDialog {

    private static final int LONGEST = 500;

    /**
     * @param about the evidence in words
     * @param decide takes the reason; a refusal keeps the dialog open and is shown in it
     */
    EvidenceReasonDialog(EvidenceAction action, String about, Consumer<String> decide) {
        super("");
        String title = getTranslation(
                action == EvidenceAction.RETURNED ? "facility-page.send-back" : "facility-page.withdraw");
        setHeaderTitle(title);
        setWidth("28rem");
        var reason = new TextArea(getTranslation("facility-page.field.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        fields(new Paragraph(about), reason);
        onSave(title, () -> {
            decide.accept(reason.getValue());
            close();
        });
        open();
    }
}
