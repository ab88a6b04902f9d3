package id.pantau.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.SheetRow;
import id.pantau.indicator.TargetGroup;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The target populations of one group for all units, or of one unit for all groups. */
class PopulationSheet extends Sheet<TargetGroup, String> {

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
        super("population", year, group == null);
        this.sheets = sheets;
        this.year = year;
        this.group = group;
        this.unitCode = unitCode;
        this.kind = kind;
        this.zone = zone;
        build();
    }

    @Override
    List<SheetRow<TargetGroup, String>> read() {
        return group == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode, kind)
                : sheets.ofGroup(year, group, kind);
    }

    @Override
    SheetPasted<TargetGroup> paste(String text) {
        return sheets.paste(year, group, unitCode, kind, text);
    }

    @Override
    Dialog preview(List<SheetCell<TargetGroup>> entered, List<SheetRow<TargetGroup, String>> stand) {
        return new PopulationPreviewDialog(sheets, year, kind, entered, zone, this::discard);
    }

    @Override
    String name(TargetGroup of) {
        return getTranslation("indicator.group." + of.name());
    }

    @Override
    String amount(TargetGroup of, BigDecimal number) {
        return Formats.count(number.longValueExact());
    }

    /** Who says so. */
    @Override
    String inForce(SheetRow<TargetGroup, String> row) {
        String source = row.inForce();
        return source == null ? "" : source;
    }

    /** No half people. */
    @Override
    @Nullable
    String refusal(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() <= 12;
        return whole ? null : "population.error.amount";
    }
}
