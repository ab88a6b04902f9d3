package id.pantau.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationChange;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetPreview;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/** One source for all target populations of a sheet, and what they would do. */
class PopulationPreviewDialog extends SheetPreviewDialog<TargetGroup, PopulationForm, PopulationChange, PopulationRow> {

    private static final int LONGEST_SOURCE = 500;

    private final transient PopulationSheetService sheets;
    private final int year;
    private final DenominatorKind kind;
    private final TextField source = new TextField();

    PopulationPreviewDialog(
            PopulationSheetService sheets,
            int year,
            DenominatorKind kind,
            List<SheetCell<TargetGroup>> cells,
            ZoneId zone,
            Runnable saved) {
        super(cells, zone, saved);
        this.sheets = sheets;
        this.year = year;
        this.kind = kind;
        source.setLabel(getTranslation("population.source"));
        source.setHelperText(getTranslation("population.source-helper"));
        source.setMaxLength(LONGEST_SOURCE);
        source.addValueChangeListener(change -> changed());
        build(
                getTranslation(
                        "population.preview-title",
                        getTranslation("figure.denominator." + kind.name()),
                        Integer.toString(year)),
                source);
    }

    @Override
    PopulationForm form(SheetCell<TargetGroup> cell) {
        String said = source.getValue().strip();
        if (said.isEmpty()) {
            throw DomainException.rule("population.error.source");
        }
        return new PopulationForm(
                cell.unit().code(), year, cell.subject(), kind, cell.number().longValueExact(), said, cell.version());
    }

    @Override
    SheetPreview<PopulationChange, PopulationForm, PopulationRow> preview(List<PopulationForm> wanted) {
        return sheets.preview(wanted);
    }

    @Override
    void save(List<PopulationForm> wanted) {
        sheets.save(wanted);
    }

    @Override
    String name(TargetGroup group, Unit unit) {
        return UnitName.of(this, unit) + ", " + getTranslation("indicator.group." + group.name());
    }

    @Override
    String sentence(PopulationChange change) {
        Long before = change.before();
        return getTranslation(
                "target.preview-change",
                name(change.group(), change.unit()),
                before == null ? getTranslation("target.none-yet") : Formats.count(before),
                Formats.count(change.next()));
    }

    @Override
    String value(PopulationRow recorded) {
        return Formats.count(recorded.value().amount());
    }

    @Override
    String value(TargetGroup group, BigDecimal number) {
        return Formats.count(number.longValueExact());
    }
}
