package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantau.base.DomainException;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetPreview;
import id.pantau.indicator.SheetRow;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetChange;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetSheetService;
import id.pantau.indicator.TargetVersion;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One basis and one span of months for all targets of a sheet, and what they would do. */
class TargetPreviewDialog extends SheetPreviewDialog<Indicator, TargetForm, TargetChange, TargetRow> {

    private final transient TargetSheetService sheets;
    private final int year;
    private final Select<Integer> fromMonth = new Select<>();
    private final Select<Integer> untilMonth = new Select<>();
    private final Select<DenominatorKind> denominator = new Select<>();
    private final TargetBasisFields basis;
    private final transient TargetWords words = new TargetWords(this, getLocale());

    /** @param rows the sheet, for what to propose */
    TargetPreviewDialog(
            TargetSheetService sheets,
            TargetFileService files,
            int year,
            List<SheetCell<Indicator>> cells,
            List<SheetRow<Indicator, TargetVersion>> rows,
            LocalDate today,
            ZoneId zone,
            Runnable saved) {
        super(cells, zone, saved);
        this.sheets = sheets;
        this.basis = new TargetBasisFields(files, this::changed);
        this.year = year;
        months(fromMonth, "target.from-month");
        boolean begun = year == today.getYear() && rows.stream().anyMatch(row -> row.own() != null);
        fromMonth.setValue(begun ? today.getMonthValue() : 1);
        months(untilMonth, "target.until-month");
        untilMonth.setEmptySelectionAllowed(true);
        denominator.setLabel(getTranslation("target.denominator"));
        denominator.setItems(DenominatorKind.values());
        denominator.setItemLabelGenerator(k -> getTranslation("figure.denominator." + k.name()));
        denominator.setValue(proposed(rows));
        denominator.addValueChangeListener(change -> changed());
        var span = new Div(fromMonth, untilMonth, denominator);
        span.addClassName("target-fields");
        build(
                getTranslation("target.preview-title", Integer.toString(year)),
                span,
                new Paragraph(getTranslation("target.from-helper")),
                basis);
    }

    private void months(Select<Integer> months, String label) {
        months.setLabel(getTranslation(label));
        months.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        months.setItemLabelGenerator(m -> m == null ? "" : TargetWords.month(year, m));
        months.addValueChangeListener(change -> changed());
    }

    /** What the targets in force stand on. */
    private static DenominatorKind proposed(List<SheetRow<Indicator, TargetVersion>> rows) {
        return rows.stream()
                .map(SheetRow::inForce)
                .filter(Objects::nonNull)
                .map(target -> target.denominator())
                .findFirst()
                .orElse(DenominatorKind.PROJECTION);
    }

    @Override
    TargetForm form(SheetCell<Indicator> cell) {
        TargetBasis stands = basis.read();
        if (stands.text().isEmpty()) {
            throw DomainException.rule("target.error.basis");
        }
        Indicator indicator = cell.subject();
        return new TargetForm(
                indicator.code(),
                year,
                cell.unit().code(),
                fromMonth.getValue(),
                cell.number(),
                indicator.denominatorReported() ? DenominatorKind.REPORTED : denominator.getValue(),
                stands,
                cell.version(),
                cell.band(),
                untilMonth.getValue());
    }

    @Override
    SheetPreview<TargetChange, TargetForm, TargetRow> preview(List<TargetForm> wanted) {
        return sheets.preview(wanted);
    }

    @Override
    void save(List<TargetForm> wanted) {
        sheets.save(wanted);
    }

    @Override
    String name(Indicator indicator, Unit unit) {
        return indicator.name(getLocale()) + ", " + UnitName.of(this, unit);
    }

    @Override
    String sentence(TargetChange change) {
        var before = change.before();
        String old = before == null
                ? getTranslation("target.none-yet")
                : words.value(change.indicator(), before)
                        + (change.wasInherited() ? " " + getTranslation("target.was-inherited") : "");
        return getTranslation(
                "target.preview-change",
                name(change.indicator(), change.unit()),
                old,
                words.value(change.indicator(), change.next()));
    }

    @Override
    String value(TargetRow recorded) {
        return words.value(recorded.indicator(), recorded.target());
    }

    @Override
    String value(Indicator indicator, BigDecimal number) {
        return words.amount(indicator, number);
    }
}
