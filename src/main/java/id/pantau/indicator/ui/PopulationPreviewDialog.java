package id.pantau.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationCell;
import id.pantau.indicator.PopulationChange;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.SheetPreview;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.Unit;
import java.time.ZoneId;
import java.util.List;

/** One source for all target populations of a sheet, and what they would do. */
class PopulationPreviewDialog
        extends SheetPreviewDialog<PopulationCell, PopulationForm, PopulationChange, PopulationRow> {

    private static final int LONGEST_SOURCE = 500;

    private final transient PopulationSheetService sheets;
    private final int year;
    private final DenominatorKind kind;
    private final TextField source = new TextField();

    PopulationPreviewDialog(
            PopulationSheetService sheets,
            int year,
            DenominatorKind kind,
            List<PopulationCell> cells,
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
    PopulationForm form(PopulationCell cell) {
        String said = source.getValue().strip();
        if (said.isEmpty()) {
            throw DomainException.rule("population.error.source");
        }
        return new PopulationForm(cell.unit().code(), year, cell.group(), kind, cell.amount(), said, cell.version());
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
    String name(PopulationCell cell) {
        return name(cell.unit(), cell.group());
    }

    private String name(Unit unit, TargetGroup group) {
        return UnitName.of(this, unit) + ", " + getTranslation("indicator.group." + group.name());
    }

    @Override
    String sentence(PopulationChange change) {
        Long before = change.before();
        return getTranslation(
                "target.preview-change",
                name(change.unit(), change.group()),
                before == null ? getTranslation("target.none-yet") : Formats.count(before),
                Formats.count(change.next()));
    }

    @Override
    String value(PopulationRow recorded) {
        return Formats.count(recorded.value().amount());
    }

    @Override
    String value(PopulationCell cell) {
        return Formats.count(cell.amount());
    }
}
