package id.pantau.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.region.BoundaryChange;
import java.util.Comparator;
import java.util.List;

/** The villages that somebody has to look at: doubtful, changed in size, missing, new. */
final class ChangeGrid extends Grid<BoundaryChange> {

    private static final int ALL_ROWS = 25;

    ChangeGrid(List<BoundaryChange> villages) {
        var text = new ChangeText(this);
        addColumn(BoundaryChange::name)
                .setHeader(getTranslation("boundary.village"))
                .setAutoWidth(true);
        addColumn(v -> text.kind(v.kind()))
                .setHeader(getTranslation("boundary.kind"))
                .setAutoWidth(true);
        addColumn(v -> text.number(v.before()))
                .setHeader(getTranslation("boundary.before"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(v -> text.number(v.after()))
                .setHeader(getTranslation("boundary.after"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(text::percent)
                .setHeader(getTranslation("boundary.percent"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(BoundaryChange::district)
                .setHeader(getTranslation("boundary.district"))
                .setAutoWidth(true);
        addColumn(text::remark).setHeader(getTranslation("boundary.remark")).setFlexGrow(2);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("boundary-changes");
        setAllRowsVisible(villages.size() <= ALL_ROWS);
        setItems(villages.stream()
                .sorted(Comparator.comparingInt(ChangeText::urgency).thenComparing(BoundaryChange::code))
                .toList());
    }
}
