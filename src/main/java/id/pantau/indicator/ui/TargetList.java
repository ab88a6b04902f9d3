package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.indicator.TargetRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The targets of a year that are set: their last versions, with the decision each stands on. */
class TargetList extends Grid<TargetRow> {

    private final Consumer<TargetRow> edit;

    TargetList(Consumer<TargetRow> edit) {
        this.edit = edit;
        addClassName("tall-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        Locale locale = getLocale();
        var words = new TargetWords(this, locale);
        addColumn(row -> row.indicator().name(locale))
                .setHeader(getTranslation("target.indicator"))
                .setWidth("10rem")
                .setFlexGrow(3)
                .setSortable(true);
        addColumn(row -> UnitName.of(this, row.unit()))
                .setHeader(getTranslation("target.unit"))
                .setWidth("7rem")
                .setFlexGrow(2)
                .setSortable(true);
        addColumn(row -> words.value(row.indicator(), row.target()))
                .setHeader(getTranslation("target.value"))
                .setWidth("5.5rem");
        addColumn(row -> getTranslation(
                        "figure.denominator." + row.target().denominator().name()))
                .setHeader(getTranslation("target.denominator"))
                .setWidth("7rem");
        addColumn(row -> words.basis(row.target().basis()))
                .setHeader(getTranslation("target.basis"))
                .setWidth("9rem")
                .setFlexGrow(3);
        addColumn(row -> words.span(row.target()))
                .setHeader(getTranslation("target.version"))
                .setWidth("6rem");
        addColumn(new ComponentRenderer<>(this::editButton))
                .setHeader(getTranslation("target.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(List<TargetRow> rows, int year) {
        setItems(rows);
        setEmptyStateText(getTranslation("target.none", Integer.toString(year)));
    }

    private Button editButton(TargetRow row) {
        var change = new Button(getTranslation("target.edit"), click -> edit.accept(row));
        change.setAriaLabel(
                getTranslation("target.edit-of", row.indicator().name(getLocale()), UnitName.of(this, row.unit())));
        change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        change.setEnabled(row.unit() != null);
        return change;
    }
}
