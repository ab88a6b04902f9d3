package id.pantau.indicator.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationCell;
import id.pantau.indicator.PopulationPasted;
import id.pantau.indicator.PopulationSheetRow;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.TargetGroup;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The target populations of one group for all units, or of one unit for all groups: typed in place, pasted, or taken from last year. */
class PopulationSheet extends Div {

    private record Key(TargetGroup group, String unit) {}

    private final transient PopulationSheetService sheets;
    private final int year;
    private final @Nullable TargetGroup group;
    private final @Nullable String unitCode;
    private final DenominatorKind kind;
    private final ZoneId zone;
    private final Grid<PopulationSheetRow> grid = new Grid<>();
    private final SheetTools tools;
    private final transient Map<Key, PopulationCell> edits = new LinkedHashMap<>();
    private transient List<PopulationSheetRow> rows = List.of();

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
        this.sheets = sheets;
        this.year = year;
        this.group = group;
        this.unitCode = unitCode;
        this.kind = kind;
        this.zone = zone;
        tools = new SheetTools(year - 1, this::openPaste, this::copyLastYear, this::discard, this::preview);
        buildGrid();
        add(tools, grid);
        load();
    }

    private void buildGrid() {
        grid.addClassName("sheet-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(this::name)
                .setHeader(getTranslation(group == null ? "population.group" : "population.unit"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(row -> row.source() == null ? "" : row.source())
                .setHeader(getTranslation("population.source"))
                .setFlexGrow(3);
        grid.addColumn(row -> row.lastYear() == null ? "" : Formats.count(row.lastYear()))
                .setHeader(Integer.toString(year - 1))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::field))
                .setHeader(getTranslation("population.new-amount", Integer.toString(year)))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private String name(PopulationSheetRow row) {
        return group == null ? getTranslation("indicator.group." + row.group().name()) : UnitName.of(this, row.unit());
    }

    private BigDecimalField field(PopulationSheetRow row) {
        var field = new BigDecimalField();
        field.setLocale(Texts.INDONESIAN);
        field.setAriaLabel(getTranslation("population.new-amount-of", name(row), Integer.toString(year)));
        field.setWidthFull();
        PopulationCell edited = edits.get(key(row));
        Long shown = edited == null ? row.amount() : (Long) edited.amount();
        field.setValue(shown == null ? null : BigDecimal.valueOf(shown));
        field.setClassName("edited", edited != null);
        field.addValueChangeListener(change -> {
            boolean readable = edit(row, change.getValue());
            field.setInvalid(!readable);
            field.setErrorMessage(readable ? "" : getTranslation("population.error.amount"));
            field.setClassName("edited", edits.containsKey(key(row)));
        });
        return field;
    }

    /** An emptied field, or the number that stands already, changes nothing. False for half a person. */
    private boolean edit(PopulationSheetRow row, @Nullable BigDecimal value) {
        edits.remove(key(row));
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0 && value.precision() <= 12;
        if (value != null && whole) {
            long amount = value.longValueExact();
            if (row.amount() == null || row.amount() != amount) {
                edits.put(key(row), new PopulationCell(row.group(), row.unit(), amount, row.version()));
            }
        }
        tools.tell(edits.size());
        return whole;
    }

    private void openPaste() {
        var dialog = new PasteDialog(
                getTranslation(group == null ? "population.paste.columns-group" : "population.paste.columns-unit"),
                text -> {
                    PopulationPasted pasted = sheets.paste(year, group, unitCode, kind, text);
                    return new PasteDialog.Read(
                            pasted.problems(), pasted.cells().size(), pasted.empty(), () -> take(pasted.cells()));
                });
        add(dialog);
        dialog.open();
    }

    private void take(List<PopulationCell> cells) {
        cells.forEach(cell -> edits.put(new Key(cell.group(), cell.unit().code()), cell));
        show();
    }

    private void copyLastYear() {
        for (PopulationSheetRow row : rows) {
            Long last = row.lastYear();
            if (last != null && !last.equals(row.amount())) {
                edits.put(key(row), new PopulationCell(row.group(), row.unit(), last, row.version()));
            }
        }
        show();
    }

    private void preview() {
        var dialog = new PopulationPreviewDialog(sheets, year, kind, List.copyOf(edits.values()), zone, this::discard);
        add(dialog);
        dialog.open();
    }

    private void discard() {
        edits.clear();
        load();
    }

    private void load() {
        rows = group == null
                ? sheets.ofUnit(year, unitCode == null ? "" : unitCode, kind)
                : sheets.ofGroup(year, group, kind);
        show();
    }

    private void show() {
        grid.setItems(rows);
        tools.tell(edits.size());
    }

    private static Key key(PopulationSheetRow row) {
        return new Key(row.group(), row.unit().code());
    }
}
