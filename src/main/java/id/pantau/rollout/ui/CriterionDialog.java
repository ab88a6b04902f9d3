package id.pantau.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.CriterionForm;
import id.pantau.rollout.CriterionService;
import id.pantau.rollout.ProofKind;
import id.pantau.rollout.Stage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A local criterion: a new one, or the next version of one. What it would do to stages is said before it is saved. */
class CriterionDialog extends RegisterDialog {

    private final transient CriterionService criteria;
    private final transient @Nullable Criterion before;
    private final Select<FacilityKind> kind = new Select<>();
    private final TextField nameId = new TextField();
    private final TextField nameEn = new TextField();
    private final IntegerField weight = new IntegerField();
    private final ComboBox<Stage> stage = new ComboBox<>();
    private final Select<ProofKind> proof = new Select<>();
    private final TextField minimum = new TextField();
    private final TextField source = new TextField();
    private final Paragraph effect = new Paragraph();
    private transient @Nullable CriterionForm told;

    /** @param before the version that is followed; null for a new criterion */
    CriterionDialog(CriterionService criteria, @Nullable Criterion before, Runnable saved) {
        super("", saved);
        this.criteria = criteria;
        this.before = before;
        setHeaderTitle(
                before == null ? getTranslation("criterion.add") : getTranslation("criterion.next", before.code()));
        label();
        if (before == null) {
            weight.setValue(1);
            proof.setValue(ProofKind.DECREE);
        } else {
            show(before);
        }
        effect.getElement().setAttribute("role", "status");
        fields(kind, nameId, nameEn, stage, proof, minimum, weight, source, effect);
        onSave(getTranslation("register.save"), this::save);
    }

    private void label() {
        kind.setLabel(getTranslation("criterion.column.kind"));
        kind.setItems(FacilityKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("facility.kind." + k.name()));
        nameId.setLabel(getTranslation("criterion.column.name-id"));
        nameEn.setLabel(getTranslation("criterion.column.name-en"));
        weight.setLabel(getTranslation("criterion.column.weight"));
        stage.setLabel(getTranslation("criterion.column.stage"));
        stage.setItems(criteria.stages());
        stage.setItemLabelGenerator(s -> getTranslation("rollout.stage." + s.name()));
        stage.setPlaceholder(getTranslation("criterion.no-stage"));
        stage.setClearButtonVisible(true);
        proof.setLabel(getTranslation("criterion.column.proof"));
        proof.setItems(Arrays.stream(ProofKind.values())
                .filter(p -> p != ProofKind.COMPUTED)
                .toList());
        proof.setItemLabelGenerator(p -> getTranslation("rollout.proof." + p.name()));
        minimum.setLabel(getTranslation("criterion.column.minimum"));
        minimum.setHelperText(getTranslation("criterion.minimum-helper"));
        source.setLabel(getTranslation("criterion.column.source"));
    }

    private void show(Criterion criterion) {
        kind.setValue(criterion.kind());
        kind.setReadOnly(true);
        nameId.setValue(criterion.nameId());
        nameEn.setValue(criterion.nameEn());
        weight.setValue(criterion.weight());
        stage.setValue(criterion.requiredFor());
        proof.setValue(criterion.proof());
        minimum.setValue(criterion.minimum() == null ? "" : criterion.minimum());
        source.setValue(criterion.source());
    }

    /** The first press tells what would change; what is told already is saved by the second. */
    private void save() {
        var form = new CriterionForm(
                before == null ? null : before.code(),
                before == null ? 0 : before.version(),
                kind.getValue(),
                nameId.getValue(),
                nameEn.getValue(),
                weight.getValue(),
                stage.getValue(),
                proof.getValue(),
                minimum.getValue(),
                source.getValue());
        if (!form.equals(told)) {
            int changing = criteria.effect(form);
            if (changing > 0) {
                told = form;
                effect.setText(getTranslation("criterion.effect", changing));
                keepOpen();
                return;
            }
        }
        criteria.save(form);
    }
}
