package id.pantau.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One target population of a year and group: a new number, or one that takes the place of another. */
class PopulationDialog extends Div {

    private static final int LONGEST_SOURCE = 500;

    private final transient TargetPopulationService populations;
    private final int year;
    private final TargetGroup group;
    private int version;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<DenominatorKind> kind = new Select<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final TextField source = new TextField();

    /** @param row the number to be changed; null for a new one */
    PopulationDialog(
            TargetPopulationService populations,
            int year,
            TargetGroup group,
            @Nullable PopulationRow row,
            Runnable saved) {
        this.populations = populations;
        this.year = year;
        this.group = group;
        this.version = row == null ? 0 : row.version();
        build(populations.units());
        if (row != null) {
            show(row);
        }
        var dialog = new SaveDialog(
                getTranslation(
                        row == null ? "population.add" : "population.change",
                        getTranslation("indicator.group." + group.name()),
                        Integer.toString(year)),
                this::save,
                saved,
                unit,
                kind,
                amount,
                source);
        add(dialog);
        dialog.open();
        dialog.addOpenedChangeListener(change -> removeFromParent());
    }

    private void build(List<Unit> units) {
        unit.setLabel(getTranslation("population.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(u -> UnitName.of(this, u));
        kind.setLabel(getTranslation("population.kind"));
        kind.setItems(Arrays.stream(DenominatorKind.values())
                .filter(DenominatorKind::isRecorded)
                .toList());
        kind.setItemLabelGenerator(k -> getTranslation("figure.denominator." + k.name()));
        kind.setValue(DenominatorKind.REAL);
        amount.setLabel(getTranslation("population.amount"));
        amount.setLocale(Texts.INDONESIAN);
        source.setLabel(getTranslation("population.source"));
        source.setHelperText(getTranslation("population.source-helper"));
        source.setMaxLength(LONGEST_SOURCE);
    }

    private void show(PopulationRow row) {
        unit.setValue(row.unit());
        unit.setReadOnly(true);
        kind.setValue(row.value().kind());
        kind.setReadOnly(true);
        amount.setValue(BigDecimal.valueOf(row.value().amount()));
        String said = row.value().source();
        source.setValue(said == null ? "" : said);
    }

    private void save() {
        Unit forUnit = unit.getValue();
        if (forUnit == null) {
            throw DomainException.rule("target.error.unit");
        }
        var form = new PopulationForm(
                forUnit.code(), year, group, kind.getValue(), whole(amount.getValue()), source.getValue(), version);
        try {
            populations.save(form);
        } catch (DomainException.Conflict e) {
            throw both(form, e);
        }
    }

    /** Both numbers, so that whoever comes second can choose: saving once more takes the own one. */
    private DomainException both(PopulationForm form, DomainException.Conflict conflict) {
        List<PopulationRow> versions = populations.history(form.unitCode(), year, group, form.kind());
        if (versions.isEmpty()) {
            return conflict;
        }
        PopulationRow saved = versions.getLast();
        version = versions.size();
        return DomainException.conflict(
                "population.error.changed",
                Formats.count(saved.value().amount()),
                saved.recordedBy(),
                Formats.count(form.amount()));
    }

    private static long whole(@Nullable BigDecimal number) {
        try {
            if (number != null) {
                return number.longValueExact();
            }
        } catch (ArithmeticException e) {
            // Half a person, or more than a kabupaten can hold: the same sentence.
        }
        throw DomainException.rule("population.error.amount");
    }
}
