package id.pantau.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.TargetBand;
import id.pantau.indicator.TargetCell;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetSheetRow;
import id.pantau.indicator.TargetSheetService;
import id.pantau.indicator.TargetVersion;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets of one indicator for all units, or of one unit for all indicators. */
class TargetSheet extends Sheet<TargetSheetRow, TargetCell> {

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
        super(year);
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
    Words words() {
        boolean ofUnit = indicatorCode == null;
        return new Words(
                ofUnit ? "target.indicator" : "target.unit",
                "target.in-force",
                "target.new-value",
                "target.new-value-of",
                ofUnit ? "target.paste.columns-indicator" : "target.paste.columns-unit");
    }

    @Override
    List<TargetSheetRow> read() {
        return indicatorCode == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode)
                : sheets.ofIndicator(year, indicatorCode);
    }

    @Override
    SheetPasted<TargetCell> paste(String text) {
        return sheets.paste(year, indicatorCode, unitCode, text);
    }

    @Override
    Dialog preview(List<TargetCell> entered, List<TargetSheetRow> stand) {
        return new TargetPreviewDialog(sheets, files, year, entered, stand, today, zone, saved);
    }

    @Override
    String name(TargetSheetRow row) {
        return indicatorCode == null ? row.indicator().name(getLocale()) : UnitName.of(this, row.unit());
    }

    @Override
    String stands(TargetSheetRow row) {
        TargetVersion target = row.inForce();
        if (target == null) {
            return getTranslation("target.none-yet");
        }
        String value = words.value(row.indicator(), target);
        Unit from = row.inheritedFrom();
        return from == null ? value : getTranslation("target.inherited", value, UnitName.of(this, from));
    }

    @Override
    String lastYear(TargetSheetRow row) {
        TargetVersion last = row.lastYear();
        return last == null ? "" : words.amount(row.indicator(), last.value());
    }

    @Override
    @Nullable
    TargetCell again(TargetSheetRow row) {
        TargetVersion last = row.lastYear();
        return last == null
                ? null
                : new TargetCell(row.indicator(), row.unit(), last.value(), last.band(), row.version());
    }

    @Override
    TargetCell cell(TargetSheetRow row, BigDecimal number) {
        TargetVersion own = row.own();
        TargetBand band = own == null ? TargetBand.NONE : own.band();
        return new TargetCell(row.indicator(), row.unit(), number, band, row.version());
    }
}
