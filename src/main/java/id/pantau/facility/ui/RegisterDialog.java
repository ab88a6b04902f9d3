package id.pantau.facility.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.DomainException;
import id.pantau.base.ui.FormDialog;
import id.pantau.facility.FacilityDoubt;
import java.util.List;
import java.util.function.Supplier;

/** The frame of a change, with the questions to be answered before something odd is saved. */
class RegisterDialog extends FormDialog {

    private transient Supplier<List<FacilityDoubt>> doubts = List::of;
    private transient Runnable onConflict = () -> {};
    private transient List<FacilityDoubt> asked = List.of();

    /** @param title already translated */
    RegisterDialog(String title) {
        super(title);
    }

    /** @param questions asked anew at each attempt; the same questions are put once */
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
        onSave(label, () -> {
            if (isAsked()) {
                saveButton().setText(getTranslation("facility-register.save-anyway"));
                return;
            }
            try {
                work.run();
            } catch (DomainException.Conflict e) {
                onConflict.run();
                throw e;
            }
            close();
            saved.run();
        });
        saveButton().addClassName("register-save");
    }

    /** Whether there is something to answer first; what was asked before is answered by saving again. */
    private boolean isAsked() {
        List<FacilityDoubt> now = doubts.get();
        if (now.isEmpty() || now.equals(asked)) {
            return false;
        }
        asked = now;
        now.forEach(
                doubt -> sayAlso(getTranslation(doubt.key(), doubt.arguments().toArray())));
        return true;
    }

    /** One more line below what was said. */
    final void sayAlso(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("form-refusal");
        offer(line);
    }
}
