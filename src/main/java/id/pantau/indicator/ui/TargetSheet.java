package id.pantau.indicator.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetBand;
import id.pantau.indicator.TargetCell;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetPasted;
import id.pantau.indicator.TargetSheetRow;
import id.pantau.indicator.TargetSheetService;
import id.pantau.indicator.TargetVersion;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets of one indicator for all units, or of one unit for all indicators: typed in place, pasted, or taken from last year. */
class TargetSheet extends Div {

    private record Key(String indicator, String unit) {}

    private final transient TargetSheetService sheets;
    private final transient TargetFileService files;
    private final int year;
    private final @Nullable String indicatorCode;
    private final @Nullable String unitCode;
    private final LocalDate today;
    private final ZoneId zone;
    private final Runnable saved;
    private final Grid<TargetSheetRow> grid = new Grid<>();
    private final SheetTools tools;
    private final transient Map<Key, TargetCell> edits = new LinkedHashMap<>();
    private transient List<TargetSheetRow> rows = List.of();

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
        this.sheets = sheets;
        this.files = files;
        this.year = year;
        this.indicatorCode = indicatorCode;
        this.unitCode = unitCode;
        this.today = today;
        this.zone = zone;
        this.saved = saved;
        tools = new SheetTools(year - 1, this::openPaste, this::copyLastYear, this::discard, this::preview);
        buildGrid();
        add(tools, grid);
        load();
    }

    private void buildGrid() {
        var words = new TargetWords(this, getLocale());
        grid.addClassName("sheet-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(this::name)
                .setHeader(getTranslation(indicatorCode == null ? "target.indicator" : "target.unit"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(row -> inForce(row, words))
                .setHeader(getTranslation("target.in-force"))
                .setFlexGrow(3);
        grid.addColumn(row -> amount(row.indicator(), row.lastYear(), words))
                .setHeader(Integer.toString(year - 1))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::field))
                .setHeader(getTranslation("target.new-value", Integer.toString(year)))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private String name(TargetSheetRow row) {
        return indicatorCode == null ? row.indicator().name(getLocale()) : UnitName.of(this, row.unit());
    }

    private String inForce(TargetSheetRow row, TargetWords words) {
        TargetVersion target = row.inForce();
        if (target == null) {
            return getTranslation("target.none-yet");
        }
        String value = words.value(row.indicator(), target);
        Unit from = row.inheritedFrom();
        return from == null ? value : getTranslation("target.inherited", value, UnitName.of(this, from));
    }

    private static String amount(Indicator indicator, @Nullable TargetVersion target, TargetWords words) {
        return target == null ? "" : words.amount(indicator, target.value());
    }

    private BigDecimalField field(TargetSheetRow row) {
        var field = new BigDecimalField();
        field.setLocale(Texts.INDONESIAN);
        field.setAriaLabel(getTranslation("target.new-value-of", name(row), Integer.toString(year)));
        field.setWidthFull();
        TargetCell edited = edits.get(key(row));
        TargetVersion own = row.own();
        field.setValue(edited == null ? own == null ? null : own.value() : edited.value());
        field.setClassName("edited", edited != null);
        field.addValueChangeListener(change -> {
            edit(row, change.getValue());
            field.setClassName("edited", edits.containsKey(key(row)));
        });
        return field;
    }

    /** An emptied field, or the number that stands already, changes nothing. */
    private void edit(TargetSheetRow row, @Nullable BigDecimal value) {
        TargetVersion own = row.own();
        if (value == null || own != null && own.value().compareTo(value) == 0) {
            edits.remove(key(row));
        } else {
            TargetBand band = own == null ? TargetBand.NONE : own.band();
            edits.put(key(row), new TargetCell(row.indicator(), row.unit(), value, band, row.version()));
        }
        tools.tell(edits.size());
    }

    private void openPaste() {
        var dialog = new PasteDialog(
                getTranslation(indicatorCode == null ? "target.paste.columns-indicator" : "target.paste.columns-unit"),
                text -> {
                    TargetPasted pasted = sheets.paste(year, indicatorCode, unitCode, text);
                    return new PasteDialog.Read(
                            pasted.problems(), pasted.cells().size(), pasted.empty(), () -> take(pasted.cells()));
                });
        add(dialog);
        dialog.open();
    }

    private void take(List<TargetCell> cells) {
        cells.forEach(
                cell -> edits.put(new Key(cell.indicator().code(), cell.unit().code()), cell));
        show();
    }

    private void copyLastYear() {
        for (TargetSheetRow row : rows) {
            TargetVersion last = row.lastYear();
            TargetVersion own = row.own();
            if (last != null && (own == null || own.value().compareTo(last.value()) != 0)) {
                edits.put(
                        key(row),
                        new TargetCell(row.indicator(), row.unit(), last.value(), last.band(), row.version()));
            }
        }
        show();
    }

    private void preview() {
        var dialog =
                new TargetPreviewDialog(sheets, files, year, List.copyOf(edits.values()), rows, today, zone, saved);
        add(dialog);
        dialog.open();
    }

    private void discard() {
        edits.clear();
        load();
    }

    private void load() {
        rows = indicatorCode == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode)
                : sheets.ofIndicator(year, indicatorCode);
        show();
    }

    private void show() {
        grid.setItems(rows);
        tools.tell(edits.size());
    }

    private static Key key(TargetSheetRow row) {
        return new Key(row.indicator().code(), row.unit().code());
    }
}
