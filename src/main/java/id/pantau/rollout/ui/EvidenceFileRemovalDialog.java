package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.ui.FormDialog;

/** Asks once more before a file is taken off evidence: it cannot be brought back. */
class EvidenceFileRemovalDialog extends FormDialog {

    /**
     * @param about the evidence in words
     * @param remove takes it off; a refusal keeps the dialog open and is shown in it
     */
    EvidenceFileRemovalDialog(String file, String about, Runnable remove) {
        super("");
        String title = getTranslation("facility-page.file.remove");
        setHeaderTitle(title);
        setWidth("28rem");
        fields(new Paragraph(about), new Paragraph(getTranslation("facility-page.file.remove-sure", file)));
        onSave(title, () -> {
            remove.run();
            close();
        });
        open();
    }
}
