package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.DateField;
import id.pantau.rollout.CommitmentChange;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.CommitmentStatus;
import id.pantau.rollout.CommitmentStep;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has become of a commitment: its history, and for those who may the next step. */
class CommitmentStepDialog extends RegisterDialog {

    private final transient CommitmentService commitments;
    private final ZoneId zone;
    private final int id;
    private int version;
    private final Select<CommitmentStatus> status = new Select<>();
    private final TextField reason = new TextField();
    private final TextField evidence = new TextField();
    private final DateField nextDate = new DateField();

    CommitmentStepDialog(CommitmentService commitments, CommitmentRow row, ZoneId zone, Runnable saved) {
        super("", saved);
        this.commitments = commitments;
        this.zone = zone;
        this.id = row.id();
        this.version = row.version();
        setHeaderTitle(row.owner());
        fields(new Paragraph(row.what()));
        if (row.mayMove()) {
            step(row);
        }
        fields(history(commitments.history(id)));
    }

    private void step(CommitmentRow row) {
        status.setLabel(getTranslation("commitment.column.status"));
        status.setItems(CommitmentStatus.values());
        status.setItemLabelGenerator(this::words);
        status.setValue(row.status());
        reason.setLabel(getTranslation("commitment.reason"));
        reason.setHelperText(getTranslation("commitment.reason-helper"));
        evidence.setLabel(getTranslation("commitment.column.evidence"));
        evidence.setHelperText(getTranslation("commitment.evidence-helper"));
        evidence.setValue(row.evidence() == null ? "" : row.evidence());
        nextDate.setLabel(getTranslation("commitment.column.next"));
        nextDate.setValue(row.nextDate());
        fields(status, evidence, reason, nextDate);
        onSave(getTranslation("register.save"), this::save);
    }

    private void save() {
        var step = new CommitmentStep(
                id, status.getValue(), reason.getValue(), evidence.getValue(), date(nextDate), version);
        try {
            commitments.move(step);
        } catch (DomainException.Conflict e) {
            CommitmentRow saved = commitments.commitment(id);
            differ(
                    saved.changedBy(),
                    saved.changedAt(),
                    zone,
                    List.of(
                            difference("status", words(saved.status()), words(step.status())),
                            difference("evidence", words(saved.evidence()), words(step.evidence())),
                            difference("next", words(saved.nextDate()), words(step.nextDate()))),
                    () -> version = saved.version());
            throw e;
        }
    }

    private Difference difference(String column, String saved, String mine) {
        return new Difference(getTranslation("commitment.column." + column), saved, mine);
    }

    private Div history(List<CommitmentChange> changes) {
        var list = new OrderedList();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate dueBefore = i + 1 < changes.size()
                    ? changes.get(i + 1).due()
                    : changes.get(i).due();
            list.add(new ListItem(sentence(changes.get(i), dueBefore)));
        }
        var history = new Div(new H3(getTranslation("commitment.history")), list);
        history.addClassName("register-history");
        return history;
    }

    private String sentence(CommitmentChange change, @Nullable LocalDate dueBefore) {
        var sentence = new StringBuilder(getTranslation(
                "commitment.change-entry",
                words(change.status()),
                change.by(),
                Formats.moment(change.at().atZone(zone))));
        if (!change.due().equals(dueBefore)) {
            sentence.append(' ').append(getTranslation("commitment.due-moved", words(dueBefore), words(change.due())));
        }
        if (change.reason() != null) {
            sentence.append(' ').append(getTranslation("commitment.change-reason", change.reason()));
        }
        return sentence.toString();
    }

    private String words(CommitmentStatus value) {
        return getTranslation("commitment.status." + value.name());
    }
}
