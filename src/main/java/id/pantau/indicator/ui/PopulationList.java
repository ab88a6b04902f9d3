package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.PopulationRow;
import java.util.List;
import java.util.function.Consumer;

/** The target populations of a year and group that are recorded, each with its kind and source. */
class PopulationList extends Grid<PopulationRow> {

    private final Consumer<PopulationRow> edit;

    PopulationList(Consumer<PopulationRow> edit) {
        this.edit = edit;
        addClassName("tall-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(row -> UnitName.of(this, row.unit()))
                .setHeader(getTranslation("population.unit"))
                .setFlexGrow(2)
                .setSortable(true);
        addColumn(row -> Formats.count(row.value().amount()))
                .setHeader(getTranslation("population.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(row -> getTranslation(
                        "figure.denominator." + row.value().kind().name()))
                .setHeader(getTranslation("population.kind"))
                .setAutoWidth(true)
                .setSortable(true);
        addColumn(row -> row.value().source())
                .setHeader(getTranslation("population.source"))
                .setFlexGrow(3);
        addColumn(PopulationRow::version)
                .setHeader(getTranslation("population.version"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(this::editButton))
                .setHeader(getTranslation("target.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** @param group in words */
    void show(List<PopulationRow> rows, String group, int year) {
        setItems(rows);
        setEmptyStateText(getTranslation("population.none", group, Integer.toString(year)));
    }

    private Button editButton(PopulationRow row) {
        var change = new Button(getTranslation("target.edit"), click -> edit.accept(row));
        change.setAriaLabel(getTranslation("population.edit-of", UnitName.of(this, row.unit())));
        change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        change.setEnabled(row.unit() != null);
        return change;
    }
}
