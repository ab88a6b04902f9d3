package id.pantau.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.ui.DateField;
import id.pantau.rollout.CommitmentForm;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.RegisterUnit;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment: a new one, or one to be changed. What has become of it is said elsewhere. */
class CommitmentDialog extends RegisterDialog {

    private final transient CommitmentService commitments;
    private final transient RegisterWords words = new RegisterWords(this, getLocale());
    private final ZoneId zone;
    private final @Nullable Integer id;
    private int version;
    private final ComboBox<String> owner = new ComboBox<>();
    private final ComboBox<RegisterUnit> unit = new ComboBox<>();
    private final TextArea what = new TextArea();
    private final DateField agreedOn = new DateField();
    private final TextField forum = new TextField();
    private final DateField due = new DateField();
    private final DateField nextDate = new DateField();
    private final TextField evidence = new TextField();
    private final TextField source = new TextField();

    /**
     * @param owners who has promised something already, to choose from
     * @param row the commitment to be changed; null for a new one
     */
    CommitmentDialog(
            CommitmentService commitments,
            List<String> owners,
            @Nullable CommitmentRow row,
            ZoneId zone,
            Runnable saved) {
        super("", saved);
        this.commitments = commitments;
        this.zone = zone;
        this.id = row == null ? null : row.id();
        this.version = row == null ? 0 : row.version();
        setHeaderTitle(getTranslation(row == null ? "commitment.add" : "commitment.change"));
        List<RegisterUnit> units = commitments.units();
        label(units, owners);
        if (row != null) {
            show(row);
        } else if (!units.isEmpty()) {
            unit.setValue(units.getFirst());
        }
        fields(owner, unit, what, pair(agreedOn, forum), pair(due, nextDate), evidence, source);
        onSave(getTranslation("register.save"), this::save);
    }

    private void label(List<RegisterUnit> units, List<String> owners) {
        owner.setLabel(getTranslation("commitment.column.owner"));
        owner.setHelperText(getTranslation("commitment.owner-helper"));
        owner.setItems(owners);
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(e -> owner.setValue(e.getDetail()));
        unit.setLabel(getTranslation("commitment.column.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(words::unit);
        what.setLabel(getTranslation("commitment.column.what"));
        agreedOn.setLabel(getTranslation("commitment.column.agreed"));
        forum.setLabel(getTranslation("commitment.column.forum"));
        due.setLabel(getTranslation("commitment.column.due"));
        nextDate.setLabel(getTranslation("commitment.column.next"));
        evidence.setLabel(getTranslation("commitment.column.evidence"));
        evidence.setHelperText(getTranslation("commitment.evidence-helper"));
        source.setLabel(getTranslation("commitment.column.source"));
    }

    private static Div pair(com.vaadin.flow.component.Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("register-pair");
        return pair;
    }

    private void show(CommitmentRow row) {
        owner.setValue(row.owner());
        unit.setValue(row.unit());
        what.setValue(row.what());
        agreedOn.setValue(row.agreedOn());
        forum.setValue(row.forum() == null ? "" : row.forum());
        due.setValue(row.due());
        nextDate.setValue(row.nextDate());
        evidence.setValue(row.evidence() == null ? "" : row.evidence());
        source.setValue(row.source() == null ? "" : row.source());
    }

    private void save() {
        RegisterUnit chosen = unit.getValue();
        var form = new CommitmentForm(
                id,
                owner.getValue(),
                chosen == null ? null : chosen.code(),
                what.getValue(),
                date(agreedOn),
                forum.getValue(),
                date(due),
                date(nextDate),
                evidence.getValue(),
                source.getValue(),
                version);
        try {
            commitments.save(form);
        } catch (DomainException.Conflict e) {
            if (id != null) {
                both(commitments.commitment(id), form, chosen);
            }
            throw e;
        }
    }

    private void both(CommitmentRow saved, CommitmentForm mine, @Nullable RegisterUnit chosen) {
        differ(
                saved.changedBy(),
                saved.changedAt(),
                zone,
                List.of(
                        difference("owner", saved.owner(), mine.owner()),
                        difference("unit", words.unit(saved.unit()), chosen == null ? null : words.unit(chosen)),
                        difference("what", saved.what(), mine.what()),
                        difference("agreed", words(saved.agreedOn()), words(mine.agreedOn())),
                        difference("forum", saved.forum(), mine.forum()),
                        difference("due", words(saved.due()), words(mine.due())),
                        difference("next", words(saved.nextDate()), words(mine.nextDate())),
                        difference("evidence", saved.evidence(), mine.evidence()),
                        difference("source", saved.source(), mine.source())),
                () -> version = saved.version());
    }

    private Difference difference(String column, @Nullable String saved, @Nullable String mine) {
        return new Difference(getTranslation("commitment.column." + column), words(saved), words(mine));
    }
}
