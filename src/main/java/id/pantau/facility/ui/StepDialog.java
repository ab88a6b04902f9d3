package id.pantau.facility.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.facility.FacilityDoubt;
import id.pantau.facility.FacilityForm;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.FacilityStep;
import id.pantau.facility.RegisterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Something that becomes of one facility on a day: which day, and what it stands on. */
class StepDialog extends RegisterDialog {

    private final transient FacilityRegisterService register;
    private final String code;
    private final DateField day = new DateField();
    private final TextField reason = new TextField();
    private int version;

    /** @param explanation what changes and what stays, as a sentence */
    StepDialog(
            String title, String explanation, FacilityRegisterService register, RegisterRow facility, LocalDate today) {
        super(title);
        this.register = register;
        this.code = facility.code();
        this.version = register.form(code).version();
        day.setLabel(getTranslation("facility-register.day"));
        day.setValue(today);
        reason.setLabel(getTranslation("facility-register.reason"));
        reason.setHelperText(getTranslation("facility-register.reason.helper"));
        fields(new Paragraph(explanation));
        onConflict(this::takeOver);
    }

    /** Puts day and reason below the fields that were added before. */
    StepDialog saving(String label, Consumer<FacilityStep> work, Runnable saved) {
        fields(day, reason);
        saving(label, () -> work.accept(step()), saved);
        return this;
    }

    /** Where no day is asked for. */
    StepDialog savingWithoutDay(String label, ReasonedWork work, Runnable saved) {
        fields(reason);
        saving(label, () -> work.run(code, version, reason.getValue()), saved);
        return this;
    }

    /** Something that has a reason and no day. */
    interface ReasonedWork {
        void run(String code, int version, String reason);
    }

    /** Asks about evidence that was recorded on the day or later. */
    StepDialog askAboutEvidence() {
        ask(() -> day.getValue() == null ? List.<FacilityDoubt>of() : register.doubtsOfClosing(code, day.getValue()));
        return this;
    }

    /** What is entered so far. */
    FacilityStep step() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw DomainException.rule("facility-register.error.no-day");
        }
        return new FacilityStep(code, version, chosen, reason.getValue());
    }

    private void takeOver() {
        FacilityForm stored = register.form(code);
        version = stored.version();
        sayAlso(getTranslation(
                "facility-register.stored-now",
                stored.name(),
                stored.parentCode() == null ? "–" : stored.parentCode()));
    }
}
