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
import id.pantau.indicator.SheetPlace;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for each unit of one indicator or group, or for each indicator or group of one unit: typed in place, pasted, or taken
 * from last year.
 *
 * @param <R> what stands in a row
 * @param <C> what was entered in it and is not saved yet
 */
abstract class Sheet<R extends SheetPlace, C extends SheetCell<C>> extends Div {

    private record Key(String subject, String unit) {

        static Key of(SheetPlace place) {
            return new Key(place.subject(), place.unit().code());
        }
    }

    /**
     * The sentences that differ.
     *
     * @param name heading of the column that names the rows
     * @param stands heading of the column that says what stands now
     * @param entered key of the heading over the fields, with the year
     * @param entry key of the name of a field, with the name of the row and the year
     * @param columns what can be pasted
     */
    record Words(String name, String stands, String entered, String entry, String columns) {}

    private final int year;
    private final Grid<R> grid = new Grid<>();
    private final SheetTools tools;
    private final transient Map<Key, C> edits = new LinkedHashMap<>();
    private transient List<R> rows = List.of();

    Sheet(int year) {
        this.year = year;
        tools = new SheetTools(year - 1, this::openPaste, this::copyLastYear, this::discard, () -> {
            Dialog dialog = preview(List.copyOf(edits.values()), rows);
            add(dialog);
            dialog.open();
        });
    }

    /** Lays out the sheet and reads its rows; to be called once everything is known that they need. */
    final void build() {
        Words words = words();
        grid.addClassName("sheet-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(this::name)
                .setHeader(getTranslation(words.name()))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(this::stands).setHeader(getTranslation(words.stands())).setFlexGrow(3);
        grid.addColumn(this::lastYear)
                .setHeader(Integer.toString(year - 1))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::field))
                .setHeader(getTranslation(words.entered(), Integer.toString(year)))
                .setWidth("11rem")
                .setFlexGrow(0);
        add(tools, grid);
        discard();
    }

    abstract Words words();

    abstract List<R> read();

    abstract SheetPasted<C> paste(String text);

    abstract Dialog preview(List<C> entered, List<R> stand);

    abstract String name(R row);

    /** What stands now, in words. */
    abstract String stands(R row);

    /** What stood at the end of last year, in words; "" where nothing did. */
    abstract String lastYear(R row);

    /** The number of last year for this one; null where there was none. */
    abstract @Nullable C again(R row);

    abstract C cell(R row, BigDecimal number);

    /** The key of the sentence that says why this cannot be entered; null where it can. */
    @Nullable
    String refusal(BigDecimal number) {
        return null;
    }

    private BigDecimalField field(R row) {
        var field = new BigDecimalField();
        field.setLocale(Texts.INDONESIAN);
        field.setAriaLabel(getTranslation(words().entry(), name(row), Integer.toString(year)));
        field.setWidthFull();
        C edited = edits.get(Key.of(row));
        field.setValue(edited == null ? row.number() : edited.number());
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

    /** An emptied field, or the number that stands already, changes nothing. */
    private void enter(R row, @Nullable C cell) {
        BigDecimal stands = row.number();
        if (cell == null || (stands != null && stands.compareTo(cell.number()) == 0)) {
            edits.remove(Key.of(row));
        } else {
            edits.put(Key.of(row), cell);
        }
    }

    private void openPaste() {
        var dialog = new PasteDialog(getTranslation(words().columns()), text -> {
            SheetPasted<C> pasted = paste(text);
            return new PasteDialog.Read(pasted.problems(), pasted.cells().size(), pasted.empty(), () -> {
                pasted.cells().forEach(cell -> edits.put(Key.of(cell), cell));
                show();
            });
        });
        add(dialog);
        dialog.open();
    }

    private void copyLastYear() {
        for (R row : rows) {
            C again = again(row);
            if (again != null) {
                enter(row, again);
            }
        }
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
