package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.base.ui.FormDraft;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.EvidenceFileService;
import id.pantau.rollout.EvidenceForm;
import id.pantau.rollout.EvidenceRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one piece of evidence: when, what proves it, a note. What is typed survives a reload of the page. */
class EvidenceFields extends Div {

    private static final int LONGEST_NOTE = 500;

    private final transient Criterion criterion;
    private final String facilityCode;
    private @Nullable Integer evidenceId;
    private int version;
    private final DateField date = new DateField();
    private final EvidenceProofField proof;
    private final TextArea note = new TextArea();
    private final EvidenceFileField files;
    private final transient FormDraft draft;
    private final Paragraph givenBack = new Paragraph();

    /**
     * @param corrected the evidence that is corrected; null for new one, dated today
     * @param account whose draft it is
     */
    EvidenceFields(
            EvidenceFileService fileService,
            String facilityCode,
            Criterion criterion,
            @Nullable EvidenceRow corrected,
            LocalDate today,
            String account) {
        this.files = new EvidenceFileField(fileService, facilityCode);
        this.facilityCode = facilityCode;
        this.criterion = criterion;
        this.evidenceId = corrected == null ? null : corrected.id();
        this.version = corrected == null ? 0 : corrected.version();
        this.proof = new EvidenceProofField(criterion);
        addClassName("stacked-form");
        date.setLabel(getTranslation("facility-page.field.date"));
        date.setMax(today);
        date.setValue(today);
        date.setWidthFull();
        note.setLabel(getTranslation("facility-page.field.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        if (corrected != null) {
            date.setValue(corrected.date());
            proof.show(corrected.proof());
            note.setValue(Objects.requireNonNullElse(corrected.note(), ""));
        }
        FormDraft.mark(date, "tanggal");
        FormDraft.mark(note, "keterangan");
        givenBack.addClassName("note");
        givenBack.getElement().setAttribute("role", "status");
        add(proof, date, note, files, givenBack);
        String key = "pantau-bukti:%s:%s:%s:%s"
                .formatted(account, facilityCode, criterion.code(), corrected == null ? "baru" : corrected.id());
        draft = new FormDraft(this, key);
        draft.follow(back -> givenBack.setText(back ? getTranslation("facility-page.given-back") : ""));
    }

    /** What stands in the fields, over the version that was seen. */
    EvidenceForm form() {
        return new EvidenceForm(
                facilityCode,
                criterion.code(),
                date.getValue(),
                proof.value(),
                note.getValue(),
                evidenceId,
                version,
                files.files());
    }

    /** From now on it goes over what somebody else has saved in between. */
    void follow(EvidenceRow saved) {
        evidenceId = saved.id();
        version = saved.version();
    }

    /** What stands against saving now: a file that has not arrived; empty where nothing does. */
    Optional<DomainException> pending() {
        return files.pending();
    }

    /** The file that has not arrived is left out. */
    void leaveOut() {
        files.forgetPending();
    }

    void forget() {
        draft.forget();
    }
}
