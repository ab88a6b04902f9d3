package id.pantau.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.SheetRow;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetSheetService;
import id.pantau.indicator.TargetVersion;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets of one indicator for all units, or of one unit for all indicators. */
class TargetSheet extends Sheet<Indicator, TargetVersion> {

    private final transient TargetSheetService sheets;
    private final transient TargetFileService files;
    private final transient TargetWords words = new TargetWords(this, getLocale());
    private final int year;
    private final @Nullable String indicatorCode;
    private final @Nullable String unitCode;
    private final LocalDate today;
    private final ZoneId zone;
    private final Runnable saved;

    /**
     * @param indicatorCode of the whole sheet; null where it is about one unit
     * @param unitCode of the whole sheet; null where it is about one indicator
     * @param zone in which hours are meant here
     * @param saved runs after the sheet was saved; the sheet itself is out of date then
     */
    TargetSheet(
            TargetSheetService sheets,
            TargetFileService files,
            int year,
            @Nullable String indicatorCode,
            @Nullable String unitCode,
            LocalDate today,
            ZoneId zone,
            Runnable saved) {
        super("target", year, indicatorCode == null);
        this.sheets = sheets;
        this.files = files;
        this.year = year;
        this.indicatorCode = indicatorCode;
        this.unitCode = unitCode;
        this.today = today;
        this.zone = zone;
        this.saved = saved;
        build();
    }

    @Override
    List<SheetRow<Indicator, TargetVersion>> read() {
        return indicatorCode == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode)
                : sheets.ofIndicator(year, indicatorCode);
    }

    @Override
    SheetPasted<Indicator> paste(String text) {
        return sheets.paste(year, indicatorCode, unitCode, text);
    }

    @Override
    Dialog preview(List<SheetCell<Indicator>> entered, List<SheetRow<Indicator, TargetVersion>> stand) {
        return new TargetPreviewDialog(sheets, files, year, entered, stand, today, zone, saved);
    }

    @Override
    String name(Indicator indicator) {
        return indicator.name(getLocale());
    }

    @Override
    String amount(Indicator indicator, BigDecimal number) {
        return words.amount(indicator, number);
    }

    @Override
    String inForce(SheetRow<Indicator, TargetVersion> row) {
        TargetVersion target = row.inForce();
        if (target == null) {
            return getTranslation("target.none-yet");
        }
        String value = words.value(row.subject(), target);
        Unit from = row.inheritedFrom();
        return from == null ? value : getTranslation("target.inherited", value, UnitName.of(this, from));
    }
}
