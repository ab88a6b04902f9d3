package id.pantau.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.SheetCell;
import id.pantau.indicator.SheetPasted;
import id.pantau.indicator.SheetRow;
import id.pantau.indicator.TargetBand;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for each unit of one indicator or group, or for each indicator or group of one unit: typed in place, pasted, or taken
 * from last year.
 *
 * @param <S> the indicator or group
 * @param <V> what counts now
 */
abstract class Sheet<S, V> extends Div {

    private record Key(Object subject, String unit) {

        static Key of(SheetCell<?> cell) {
            return new Key(cell.subject(), cell.unit().code());
        }

        static Key of(SheetRow<?, ?> row) {
            return new Key(row.subject(), row.unit().code());
        }
    }

    private final String texts;
    private final boolean ofUnit;
    private final int year;
    private final Grid<SheetRow<S, V>> grid = new Grid<>();
    private final SheetTools tools;
    private final transient Map<Key, SheetCell<S>> edits = new LinkedHashMap<>();
    private transient List<SheetRow<S, V>> rows = List.of();

    /**
     * @param texts first word of the keys of its sentences
     * @param ofUnit whether the sheet is about one unit, so that its rows are indicators or groups
     */
    Sheet(String texts, int year, boolean ofUnit) {
        this.texts = texts + ".sheet.";
        this.year = year;
        this.ofUnit = ofUnit;
        tools = new SheetTools(year - 1, this::openPaste, this::copyLastYear, this::discard, () -> {
            Dialog dialog = preview(List.copyOf(edits.values()), rows);
            add(dialog);
            dialog.open();
        });
    }

    /** Lays out the sheet and reads its rows; to be called once everything is known that they need. */
    final void build() {
        grid.addClassName("sheet-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(this::name)
                .setHeader(getTranslation(texts + (ofUnit ? "subject" : "unit")))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(this::inForce)
                .setHeader(getTranslation(texts + "in-force"))
                .setFlexGrow(3);
        grid.addColumn(this::lastYear)
                .setHeader(Integer.toString(year - 1))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::field))
                .setHeader(getTranslation(texts + "new", Integer.toString(year)))
                .setWidth("11rem")
                .setFlexGrow(0);
        add(tools, grid);
        discard();
    }

    abstract List<SheetRow<S, V>> read();

    abstract SheetPasted<S> paste(String text);

    abstract Dialog preview(List<SheetCell<S>> entered, List<SheetRow<S, V>> stand);

    abstract String name(S subject);

    /** A number, in words. */
    abstract String amount(S subject, BigDecimal number);

    /** What counts now, in words. */
    abstract String inForce(SheetRow<S, V> row);

    /** The key of the sentence that says why this cannot be entered; null where it can. */
    @Nullable
    String refusal(BigDecimal number) {
        return null;
    }

    private String name(SheetRow<S, V> row) {
        return ofUnit ? name(row.subject()) : UnitName.of(this, row.unit());
    }

    private String lastYear(SheetRow<S, V> row) {
        SheetCell<S> last = row.lastYear();
        return last == null ? "" : amount(row.subject(), last.number());
    }

    private BigDecimalField field(SheetRow<S, V> row) {
        var field = new BigDecimalField();
        field.setLocale(Texts.INDONESIAN);
        field.setAriaLabel(getTranslation(texts + "new-of", name(row), Integer.toString(year)));
        field.setWidthFull();
        SheetCell<S> edited = edits.get(Key.of(row));
        SheetCell<S> shown = edited == null ? row.own() : edited;
        field.setValue(shown == null ? null : shown.number());
        field.setClassName("edited", edited != null);
        field.addValueChangeListener(change -> {
            BigDecimal number = change.getValue();
            String refusal = number == null ? null : refusal(number);
            field.setInvalid(refusal != null);
            field.setErrorMessage(refusal == null ? "" : getTranslation(refusal));
            enter(row, number == null || refusal != null ? null : cell(row, number));
            tools.tell(edits.size());
            field.setClassName("edited", edits.containsKey(Key.of(row)));
        });
        return field;
    }

    private static <S> SheetCell<S> cell(SheetRow<S, ?> row, BigDecimal number) {
        SheetCell<S> own = row.own();
        return own == null
                ? new SheetCell<>(row.subject(), row.unit(), number, TargetBand.NONE, 0)
                : new SheetCell<>(row.subject(), row.unit(), number, own.band(), own.version());
    }

    /** An emptied field, or the number that stands already, changes nothing. */
    private void enter(SheetRow<S, V> row, @Nullable SheetCell<S> cell) {
        SheetCell<S> own = row.own();
        if (cell == null || (own != null && own.number().compareTo(cell.number()) == 0)) {
            edits.remove(Key.of(row));
        } else {
            edits.put(Key.of(row), cell);
        }
    }

    private void openPaste() {
        var dialog = new PasteDialog(getTranslation(texts + (ofUnit ? "columns-subject" : "columns-unit")), text -> {
            SheetPasted<S> pasted = paste(text);
            return new PasteDialog.Read(pasted.problems(), pasted.cells().size(), pasted.empty(), () -> {
                pasted.cells().forEach(cell -> edits.put(Key.of(cell), cell));
                show();
            });
        });
        add(dialog);
        dialog.open();
    }

    private void copyLastYear() {
        rows.stream().filter(row -> row.lastYear() != null).forEach(row -> enter(row, row.lastYear()));
        show();
    }

    /** Everything as it is recorded. */
    final void discard() {
        edits.clear();
        rows = read();
        show();
    }

    private void show() {
        grid.setItems(rows);
        tools.tell(edits.size());
    }
}
