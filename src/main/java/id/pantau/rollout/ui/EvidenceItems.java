package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.DomainException;
import id.pantau.rollout.CriterionState;
import id.pantau.rollout.EvidenceAction;
import id.pantau.rollout.EvidenceDecision;
import id.pantau.rollout.EvidenceFileRemoval;
import id.pantau.rollout.EvidenceFileRow;
import id.pantau.rollout.EvidenceRow;
import id.pantau.rollout.EvidenceService;
import id.pantau.rollout.FacilityAssessment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The evidence of a criterion that is there, newest first, with what the account may do about each. */
class EvidenceItems extends Div {

    private static final int MOST = 12;

    private final transient EvidenceService evidence;
    private final transient FacilityAssessment facility;
    private final transient EvidenceWords words;
    private final transient Consumer<EvidenceRow> correct;
    private final transient Runnable done;
    private final Paragraph refusal = new Paragraph();

    /**
     * @param correct asked to let evidence be corrected
     * @param done runs after every change
     */
    EvidenceItems(
            EvidenceService evidence,
            FacilityAssessment facility,
            CriterionState state,
            EvidenceWords words,
            Consumer<EvidenceRow> correct,
            Runnable done) {
        this.evidence = evidence;
        this.facility = facility;
        this.words = words;
        this.correct = correct;
        this.done = done;
        addClassName("evidence-items");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        if (!state.evidence().isEmpty()) {
            add(new H3(getTranslation("facility-page.recorded")), refusal);
            state.evidence().stream().limit(MOST).map(this::item).forEach(this::add);
        }
    }

    private Div item(EvidenceRow row) {
        var who = new Span(facility.said(row.id()).map(words::who).orElse(""));
        who.addClassName("history-who");
        var item = new Div(new Paragraph(words.evidence(row)));
        item.addClassNames("evidence-item", "evidence-" + row.state().name().toLowerCase(getLocale()));
        if (row.note() != null) {
            item.add(new Paragraph(row.note()));
        }
        if (row.reason() != null) {
            item.add(new Paragraph(getTranslation("facility-page.reason", row.reason())));
        }
        facility.filesOf(row.id()).forEach(file -> item.add(file(row, file)));
        item.add(who, actions(row));
        return item;
    }

    private Div file(EvidenceRow row, EvidenceFileRow file) {
        var line = new Div(new EvidenceFileLink(file));
        line.addClassName("evidence-file-line");
        if (facility.mayRecord() && EvidenceAction.FILE_REMOVED.isPossibleAt(row.state())) {
            Button remove = button("facility-page.file.remove", () -> askToRemove(row, file));
            remove.setAriaLabel(getTranslation("facility-page.file.remove-named", file.name()));
            line.add(remove);
        }
        return line;
    }

    private void askToRemove(EvidenceRow row, EvidenceFileRow file) {
        var removal = new EvidenceFileRemoval(facility.stage().code(), row.id(), row.version(), file.id());
        add(new EvidenceFileRemovalDialog(file.name(), words.evidence(row), () -> {
            evidence.removeFile(removal);
            done.run();
        }));
    }

    private Div actions(EvidenceRow row) {
        var actions = new Div();
        actions.addClassName("dialog-actions");
        if (facility.mayVerify() && EvidenceAction.VERIFIED.isPossibleAt(row.state())) {
            actions.add(button("facility-page.verify", () -> decide(row, EvidenceAction.VERIFIED, null)));
        }
        if (facility.mayRecord() && EvidenceAction.CORRECTED.isPossibleAt(row.state())) {
            actions.add(
                    button("facility-page.correct", () -> correct.accept(row)),
                    button("facility-page.withdraw", () -> ask(row, EvidenceAction.WITHDRAWN)));
        }
        if (facility.mayVerify() && EvidenceAction.RETURNED.isPossibleAt(row.state())) {
            actions.add(button("facility-page.send-back", () -> ask(row, EvidenceAction.RETURNED)));
        }
        return actions;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void ask(EvidenceRow row, EvidenceAction action) {
        add(new EvidenceReasonDialog(action, words.evidence(row), reason -> decide(row, action, reason)));
    }

    private void decide(EvidenceRow row, EvidenceAction action, @Nullable String reason) {
        var decision = new EvidenceDecision(facility.stage().code(), row.id(), row.version(), reason);
        try {
            switch (action) {
                case VERIFIED -> evidence.verify(decision);
                case RETURNED -> evidence.sendBack(decision);
                default -> evidence.withdraw(decision);
            }
            done.run();
        } catch (DomainException e) {
            if (reason != null) {
                throw e;
            }
            refusal.setText(getTranslation(e.key(), e.arguments().toArray()));
            refusal.setVisible(true);
        }
    }
}
