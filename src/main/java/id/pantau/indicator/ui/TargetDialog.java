package id.pantau.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetService;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One target: a new one, or a new version of one that keeps the months before its first month as they were. */
class TargetDialog extends Div {

    private final transient TargetService targets;
    private final int year;
    private final Div conflict = new Div();
    private final SaveDialog dialog;
    private final Runnable saved;
    private final ZoneId zone;
    private int version;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final BigDecimalField value = new BigDecimalField();
    private final Select<Integer> fromMonth = new Select<>();
    private final Select<DenominatorKind> denominator = new Select<>();
    private final Select<Integer> untilMonth = new Select<>();
    private final TargetBandFields band = new TargetBandFields();
    private final TargetBasisFields basis;

    /**
     * @param row the target to be changed; null for a new one
     * @param zone in which hours are meant here
     */
    TargetDialog(
            TargetService targets,
            TargetFileService files,
            List<Indicator> indicators,
            int year,
            @Nullable TargetRow row,
            ZoneId zone,
            Runnable saved) {
        this.targets = targets;
        this.basis = new TargetBasisFields(files, () -> {});
        this.year = year;
        this.zone = zone;
        this.saved = saved;
        this.version = row == null ? 0 : row.target().version();
        build(indicators, targets.units());
        if (row != null) {
            show(row);
        }
        dialog = new SaveDialog(
                getTranslation(row == null ? "target.add" : "target.change", Integer.toString(year)),
                this::save,
                saved,
                indicator,
                unit,
                value,
                band,
                span(),
                new Paragraph(getTranslation("target.from-helper")),
                denominator,
                basis,
                conflict);
        if (row != null && row.unit() != null) {
            dialog.add(new TargetVersions(
                    targets.history(row.indicator().code(), year, row.unit().code()), zone, files));
        }
        add(dialog);
        dialog.open();
        dialog.addOpenedChangeListener(change -> removeFromParent());
    }

    private void build(List<Indicator> indicators, List<Unit> units) {
        Locale locale = getLocale();
        indicator.setLabel(getTranslation("target.indicator"));
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(i -> i.name(locale));
        indicator.addValueChangeListener(change -> offerDenominators(change.getValue()));
        unit.setLabel(getTranslation("target.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(u -> UnitName.of(this, u));
        unit.setValue(units.isEmpty() ? null : units.getFirst());
        value.setLabel(getTranslation("target.value"));
        value.setLocale(Texts.INDONESIAN);
        fromMonth.setLabel(getTranslation("target.from-month"));
        fromMonth.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        fromMonth.setItemLabelGenerator(m -> TargetWords.month(year, m));
        fromMonth.setValue(1);
        untilMonth.setLabel(getTranslation("target.until-month"));
        untilMonth.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        untilMonth.setEmptySelectionAllowed(true);
        untilMonth.setItemLabelGenerator(m -> m == null ? "" : TargetWords.month(year, m));
        denominator.setLabel(getTranslation("target.denominator"));
        denominator.setItemLabelGenerator(k -> getTranslation("figure.denominator." + k.name()));
        offerDenominators(null);
    }

    private Div span() {
        var span = new Div(fromMonth, untilMonth);
        span.addClassName("target-fields");
        return span;
    }

    private void show(TargetRow row) {
        indicator.setValue(row.indicator());
        indicator.setReadOnly(true);
        unit.setValue(row.unit());
        unit.setReadOnly(true);
        value.setValue(row.target().value());
        fromMonth.setValue(row.target().fromMonth());
        denominator.setValue(row.target().denominator());
        untilMonth.setValue(row.target().untilMonth());
        band.show(row.target().band());
        basis.show(row.target().basis());
    }

    /** Where the denominator is reported with the numerator there is no choice. */
    private void offerDenominators(@Nullable Indicator chosen) {
        boolean reported = chosen != null && chosen.denominatorReported();
        denominator.setItems(reported ? new DenominatorKind[] {DenominatorKind.REPORTED} : DenominatorKind.values());
        denominator.setValue(reported ? DenominatorKind.REPORTED : DenominatorKind.PROJECTION);
    }

    private void save() {
        Indicator chosen = indicator.getValue();
        Unit forUnit = unit.getValue();
        BigDecimal wanted = value.getValue();
        if (chosen == null) {
            throw DomainException.rule("target.error.indicator");
        }
        if (forUnit == null) {
            throw DomainException.rule("target.error.unit");
        }
        if (wanted == null) {
            throw DomainException.rule("target.error.value");
        }
        var form = new TargetForm(
                chosen.code(),
                year,
                forUnit.code(),
                fromMonth.getValue(),
                wanted,
                denominator.getValue(),
                basis.read(),
                version,
                band.read(),
                untilMonth.getValue());
        conflict.removeAll();
        try {
            targets.save(form);
        } catch (DomainException.Conflict e) {
            show(form);
            throw e;
        }
    }

    /** Both values, so that whoever comes second can choose. */
    private void show(TargetForm form) {
        List<TargetRow> versions = targets.history(form.indicatorCode(), year, form.unitCode());
        if (versions.isEmpty()) {
            return;
        }
        TargetRow saved = versions.getLast();
        var words = new TargetWords(this, getLocale());
        conflict.add(new SheetConflictNote(
                saved.indicator().name(getLocale()) + ", " + UnitName.of(this, saved.unit()),
                saved,
                words.value(saved.indicator(), saved.target()),
                words.amount(saved.indicator(), form.value()),
                zone,
                () -> {
                    version = saved.version();
                    dialog.attempt(this::save, this.saved);
                },
                () -> {
                    dialog.close();
                    this.saved.run();
                }));
    }
}
