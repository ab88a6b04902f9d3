package id.pantau.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationCell;
import id.pantau.indicator.PopulationSheetRow;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.TargetGroup;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The target populations of one group for all units, or of one unit for all groups. */
class PopulationSheet extends Sheet<PopulationSheetRow, PopulationCell> {

    private final transient PopulationSheetService sheets;
    private final int year;
    private final @Nullable TargetGroup group;
    private final @Nullable String unitCode;
    private final DenominatorKind kind;
    private final ZoneId zone;

    /**
     * @param group of the whole sheet; null where it is about one unit
     * @param unitCode of the whole sheet; null where it is about one group
     * @param zone in which hours are meant here
     */
    PopulationSheet(
            PopulationSheetService sheets,
            int year,
            @Nullable TargetGroup group,
            @Nullable String unitCode,
            DenominatorKind kind,
            ZoneId zone) {
        super(year);
        this.sheets = sheets;
        this.year = year;
        this.group = group;
        this.unitCode = unitCode;
        this.kind = kind;
        this.zone = zone;
        build();
    }

    @Override
    Words words() {
        return new Words(
                group == null ? "population.group" : "population.unit",
                "population.source",
                "population.new-amount",
                "population.new-amount-of",
                group == null ? "population.paste.columns-group" : "population.paste.columns-unit");
    }

    @Override
    List<PopulationSheetRow> read() {
        return group == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode, kind)
                : sheets.ofGroup(year, group, kind);
    }

    @Override
    SheetPasted<PopulationCell> paste(String text) {
        return sheets.paste(year, group, unitCode, kind, text);
    }

    @Override
    Dialog preview(List<PopulationCell> entered, List<PopulationSheetRow> stand) {
        return new PopulationPreviewDialog(sheets, year, kind, entered, zone, this::discard);
    }

    @Override
    String name(PopulationSheetRow row) {
        return group == null ? getTranslation("indicator.group." + row.group().name()) : UnitName.of(this, row.unit());
    }

    @Override
    String stands(PopulationSheetRow row) {
        String source = row.source();
        return source == null ? "" : source;
    }

    @Override
    String lastYear(PopulationSheetRow row) {
        Long last = row.lastYear();
        return last == null ? "" : Formats.count(last);
    }

    @Override
    @Nullable
    PopulationCell again(PopulationSheetRow row) {
        Long last = row.lastYear();
        return last == null ? null : new PopulationCell(row.group(), row.unit(), last, row.version());
    }

    @Override
    PopulationCell cell(PopulationSheetRow row, BigDecimal number) {
        return new PopulationCell(row.group(), row.unit(), number.longValueExact(), row.version());
    }

    /** No half people. */
    @Override
    @Nullable
    String refusal(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() <= 12;
        return whole ? null : "population.error.amount";
    }
}
