package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.DomainException;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.EvidenceFileService;
import id.pantau.rollout.EvidenceForm;
import id.pantau.rollout.EvidenceRow;
import id.pantau.rollout.EvidenceService;
import id.pantau.rollout.EvidenceState;
import id.pantau.rollout.FacilityAssessment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence of one criterion: a form for new evidence, and below it what is recorded already, to be corrected or taken back. */
class EvidenceDialog extends Dialog {

    private final transient EvidenceService evidence;
    private final transient EvidenceFileService files;
    private final transient AssessmentService assessments;
    private final transient FacilityAssessment facility;
    private final transient CriterionState state;
    private final transient EvidenceWords words;
    private final transient Runnable done;
    private final String account;
    private final Div body = new Div();
    private final Div refusal = new Div();
    private EvidenceFields fields;

    /**
     * @param account sign-in name, under which what is typed is kept in the browser
     * @param done runs after every change
     */
    EvidenceDialog(
            EvidenceService evidence,
            EvidenceFileService files,
            AssessmentService assessments,
            FacilityAssessment facility,
            CriterionState state,
            EvidenceWords words,
            String account,
            Runnable done) {
        this.evidence = evidence;
        this.files = files;
        this.assessments = assessments;
        this.facility = facility;
        this.state = state;
        this.words = words;
        this.account = account;
        this.done = done;
        addClassName("evidence-dialog");
        setHeaderTitle(words.name(state.criterion()));
        setWidth("34rem");
        setMaxWidth("100%");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        this.fields = fields(null);
        body.add(fields);
        add(body, refusal, new EvidenceItems(evidence, facility, state, words, this::correct, this::finish));
        var save = new Button(getTranslation("facility-page.save"), click -> attempt(fields.form()));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("facility-page.cancel"), click -> giveUp()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    private EvidenceFields fields(@Nullable EvidenceRow corrected) {
        return new EvidenceFields(
                files, facility.stage().code(), state.criterion(), corrected, facility.today(), account);
    }

    /** The form turns to evidence that is there. */
    private void correct(EvidenceRow row) {
        fields = fields(row);
        body.removeAll();
        body.add(new Paragraph(getTranslation("facility-page.correcting", words.evidence(row))), fields);
        refusal.setVisible(false);
        body.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void attempt(EvidenceForm form) {
        refusal.removeAll();
        refusal.setVisible(false);
        try {
            evidence.save(form);
            finish();
        } catch (DomainException e) {
            refusal.add(new Paragraph(getTranslation(e.key(), e.arguments().toArray())));
            if (e instanceof DomainException.Conflict) {
                offerChoice(form);
            }
            refusal.setVisible(true);
        }
    }

    /** What was typed stays; whoever comes second chooses. */
    private void offerChoice(EvidenceForm form) {
        Optional<EvidenceRow> saved = assessments.assessment(form.facilityCode()).criteria().stream()
                .flatMap(c -> c.evidence().stream())
                .filter(e -> form.evidenceId() == null
                        ? e.criterion().equals(form.criterionCode())
                                && e.date().equals(form.date())
                                && e.state() != EvidenceState.WITHDRAWN
                        : Objects.equals(e.id(), form.evidenceId()))
                .findFirst();
        saved.ifPresent(row -> refusal.add(
                new Button(getTranslation("facility-page.conflict-insist"), click -> attempt(fields.over(row)))));
        refusal.add(new Button(getTranslation("facility-page.conflict-give"), click -> finish()));
    }

    private void giveUp() {
        fields.forget();
        close();
    }

    private void finish() {
        fields.forget();
        close();
        done.run();
    }
}
