package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.List;

/** Every problem of files that were handed in, each with its place and what to do about it. */
final class ProblemGrid extends Grid<Problem> {

    /** Up to here every problem is drawn; more scroll. */
    private static final int ALL_ROWS = 25;

    private final transient List<Problem> problems;

    ProblemGrid(List<Problem> problems, SerializableFunction<Problem, String> sentence) {
        this.problems = problems;
        addColumn(Problem::file)
                .setHeader(getTranslation("intake.view.file"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(p -> p.row() == 0 ? "" : Integer.toString(p.row()))
                .setHeader(getTranslation("intake.view.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(p -> p.column() == null ? "" : p.column())
                .setHeader(getTranslation("intake.view.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(p -> getTranslation("intake.severity." + p.severity()))
                .setHeader(getTranslation("intake.view.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(sentence::apply)
                .setHeader(getTranslation("intake.view.sentence"))
                .setFlexGrow(1)
                .setTooltipGenerator(sentence::apply);
        addClassName("pack-problems");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(problems.size() <= ALL_ROWS);
        setItems(problems);
    }

    /** A field that narrows the grid to one severity. */
    Component filter() {
        var filter = new Select<Severity>();
        filter.setLabel(getTranslation("intake.view.filter"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("intake.view.all"));
        filter.setItems(Severity.values());
        filter.setItemLabelGenerator(
                s -> s == null ? getTranslation("intake.view.all") : getTranslation("intake.severity." + s));
        filter.addValueChangeListener(change -> setItems(problems.stream()
                .filter(p -> change.getValue() == null || p.severity() == change.getValue())
                .toList()));
        return filter;
    }
}
