package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.ProofKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The criteria of one kind of facility, in the order in which they are asked for. */
class CriteriaTable extends Div {

    CriteriaTable(List<Criterion> criteria, boolean mayChange, Consumer<Criterion> edit, Consumer<Criterion> history) {
        addClassNames("register-table", "criteria-table");
        var titles = new NativeTableRow();
        Stream.of("code", "name", "stage", "proof", "weight", "source", "origin")
                .map(column -> new NativeTableHeaderCell(getTranslation("criterion.column." + column)))
                .peek(cell -> cell.getElement().setAttribute("scope", "col"))
                .forEach(titles::add);
        titles.add(new NativeTableCell());
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead().add(titles);
        NativeTableBody body = table.addBody();
        criteria.forEach(c -> body.add(row(c, mayChange, edit, history)));
        add(table);
    }

    private NativeTableRow row(
            Criterion criterion, boolean mayChange, Consumer<Criterion> edit, Consumer<Criterion> history) {
        var row = new NativeTableRow();
        row.add(
                text(criterion.code()),
                text(criterion.name(getLocale())),
                text(
                        criterion.requiredFor() == null
                                ? getTranslation("criterion.no-stage")
                                : getTranslation("rollout.stage."
                                        + criterion.requiredFor().name())),
                text(proof(criterion)),
                text(Integer.toString(criterion.weight())),
                text(criterion.source()),
                text(getTranslation(
                        criterion.isLocal() ? "criterion.local" : "criterion.built-in", criterion.version())));
        var actions = new NativeTableCell();
        if (criterion.isLocal()) {
            actions.add(button("criterion.history", () -> history.accept(criterion)));
            if (mayChange) {
                actions.add(button("criterion.change", () -> edit.accept(criterion)));
            }
        }
        row.add(actions);
        return row;
    }

    private String proof(Criterion criterion) {
        String kind = getTranslation("rollout.proof." + criterion.proof().name());
        if (criterion.minimum() == null) {
            return kind;
        }
        return criterion.proof() == ProofKind.COUNT
                ? getTranslation("criterion.at-least", kind, criterion.minimum())
                : getTranslation("criterion.times", kind, criterion.minimum());
    }

    private Component button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private static NativeTableCell text(String text) {
        var cell = new NativeTableCell();
        cell.add(new Paragraph(text));
        return cell;
    }
}
