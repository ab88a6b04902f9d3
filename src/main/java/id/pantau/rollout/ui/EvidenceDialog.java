package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence of one criterion: a form for new evidence, and below it what is recorded already, to be corrected or taken back. */
class EvidenceDialog extends RegisterDialog {

    private final transient EvidenceService evidence;
    private final transient EvidenceFileService files;
    private final transient AssessmentService assessments;
    private final transient FacilityAssessment facility;
    private final transient CriterionState state;
    private final transient EvidenceWords words;
    private final transient Runnable done;
    private final String account;
    private final Div body = new Div();
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
        super(words.name(state.criterion()), done);
        this.evidence = evidence;
        this.files = files;
        this.assessments = assessments;
        this.facility = facility;
        this.state = state;
        this.words = words;
        this.account = account;
        this.done = done;
        addClassName("evidence-dialog");
        this.fields = form(null);
        body.add(fields);
        fields(body);
        add(new EvidenceItems(evidence, facility, state, words, this::correct, this::finish));
        onSave(getTranslation("facility-page.save"), this::save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                fields.forget();
            }
        });
    }

    private EvidenceFields form(@Nullable EvidenceRow corrected) {
        return new EvidenceFields(
                files, facility.stage().code(), state.criterion(), corrected, facility.today(), account);
    }

    /** The form turns to evidence that is there. */
    private void correct(EvidenceRow row) {
        fields = form(row);
        body.removeAll();
        body.add(new Paragraph(getTranslation("facility-page.correcting", words.evidence(row))), fields);
        body.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void save() {
        fields.pending().ifPresent(refusal -> {
            offer(new Button(getTranslation("facility-page.file.without"), click -> {
                fields.leaveOut();
                again();
            }));
            throw refusal;
        });
        EvidenceForm form = fields.form();
        try {
            evidence.save(form);
        } catch (DomainException.Conflict e) {
            saved(form).ifPresent(row -> choose(null, List.of(), () -> fields.follow(row), done));
            throw e;
        }
    }

    /** What somebody else has saved in between. */
    private Optional<EvidenceRow> saved(EvidenceForm form) {
        return assessments.assessment(form.facilityCode()).criteria().stream()
                .flatMap(c -> c.evidence().stream())
                .filter(e -> form.evidenceId() == null
                        ? e.criterion().equals(form.criterionCode())
                                && e.date().equals(form.date())
                                && e.state() != EvidenceState.WITHDRAWN
                        : Objects.equals(e.id(), form.evidenceId()))
                .findFirst();
    }
}
