package id.pantau.facility.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.report.Problem;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityPreview.Difference;
import id.pantau.facility.FacilityPreview.Outcome;
import id.pantau.facility.FacilityPreview.Row;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of each row of a list: the refused ones first, those that stay the same last. */
class PreviewTable extends Div {

    PreviewTable(FacilityPreview preview) {
        add(new Paragraph(getTranslation(
                "facility-register.list.summary",
                preview.count(Outcome.ADDED),
                preview.count(Outcome.CHANGED),
                preview.count(Outcome.SAME),
                preview.count(Outcome.REFUSED))));
        if (preview.count(Outcome.REFUSED) > 0) {
            add(new Paragraph(getTranslation("facility-register.list.refused")));
        } else if (!preview.mayBeSaved()) {
            add(new Paragraph(getTranslation("facility-register.list.same")));
        }
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("register-preview");
        grid.addColumn(row -> row.number() == 0 ? "" : row.number())
                .setHeader(getTranslation("facility-register.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addColumn(row ->
                        getTranslation("facility-register.row." + row.outcome().name()))
                .setHeader(getTranslation("facility-register.row.outcome"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Stream.of(row.code(), row.name())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("facility-register.row.facility"))
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(this::sentences)
                .setHeader(getTranslation("facility-register.row.what"))
                .setWidth("18rem")
                .setFlexGrow(3);
        grid.setItems(preview.rows().stream()
                .sorted(Comparator.comparing(Row::outcome))
                .toList());
        add(grid);
    }

    private String sentences(Row row) {
        return Stream.concat(
                        row.differences().stream().map(this::difference),
                        row.problems().stream().map(this::sentence))
                .collect(Collectors.joining(" "));
    }

    private String difference(Difference difference) {
        return getTranslation(
                "facility-register.row.difference",
                getTranslation(
                        "facility-register.attribute." + difference.attribute().name()),
                difference.before() == null ? "–" : difference.before(),
                difference.after() == null ? "–" : difference.after());
    }

    private String sentence(Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }
}
