package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Indicator;
import id.pantau.rollout.InnovationRegister;
import id.pantau.rollout.InnovationRow;
import id.pantau.rollout.RegisterUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The innovations by name, each with links to the trends that it is meant to move. */
class InnovationTable extends Div {

    private static final List<String> COLUMNS = List.of("name", "puskesmas", "since", "indicators");

    /** So many names are read at a glance; more are opened. */
    private static final int GLANCE = 4;

    private final transient Consumer<InnovationRow> edit;

    InnovationTable(InnovationRegister register, Consumer<InnovationRow> edit) {
        this.edit = edit;
        addClassName("register-table");
        if (register.rows().isEmpty()) {
            boolean none = register.all() == 0;
            String why = none && register.mayWrite()
                    ? "innovation.none-yet"
                    : none ? "innovation.none" : "innovation.no-match";
            add(Panel.empty(getTranslation(why)));
            return;
        }
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(
                getTranslation("innovation.count", Formats.count(register.rows().size())));
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(getTranslation("innovation.column." + column))));
        if (register.mayWrite()) {
            var actions = new NativeTableHeaderCell(getTranslation("commitment.column.actions"));
            actions.addClassName("no-print");
            head.add(actions);
        }
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        register.rows().stream().map(row -> row(row, register.mayWrite())).forEach(body::add);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(scroll);
    }

    private NativeTableRow row(InnovationRow row, boolean withActions) {
        var indicators = new NativeTableCell();
        row.indicators().forEach(indicator -> indicators.add(trends(indicator, row.puskesmas())));
        var line = new NativeTableRow(
                RegisterWords.lines(
                        row.name(),
                        row.about(),
                        row.source() == null ? null : getTranslation("commitment.from-source", row.source())),
                puskesmas(row.puskesmas()),
                new NativeTableCell(running(row)),
                indicators);
        if (withActions) {
            line.add(actions(row));
        }
        return line;
    }

    private NativeTableCell puskesmas(List<RegisterUnit> all) {
        var cell = new NativeTableCell();
        String names = all.stream().map(RegisterUnit::name).collect(Collectors.joining(", "));
        if (all.size() <= GLANCE) {
            cell.add(new Span(names));
        } else {
            cell.add(new Details(getTranslation("innovation.puskesmas-count", all.size()), new Paragraph(names)));
        }
        return cell;
    }

    private String running(InnovationRow row) {
        String since = Formats.period(row.since());
        Period stopped = row.stopped();
        return stopped == null
                ? getTranslation("innovation.running", since)
                : getTranslation("innovation.stopped", since, Formats.period(stopped));
    }

    /** The indicator, and its trend in each of the Puskesmas. */
    private Component trends(Indicator indicator, List<RegisterUnit> puskesmas) {
        var links = new Div();
        links.addClassName("innovation-trends");
        puskesmas.forEach(unit -> {
            var link = new Anchor(trend(indicator, unit), getTranslation("innovation.trend", unit.name()));
            link.setAriaLabel(getTranslation("innovation.trend-of", indicator.name(getLocale()), unit.name()));
            links.add(link);
        });
        var name = new Paragraph(indicator.name(getLocale()));
        return puskesmas.size() <= GLANCE
                ? new Div(name, links)
                : new Div(name, new Details(getTranslation("innovation.trends", puskesmas.size()), links));
    }

    private static String trend(Indicator indicator, RegisterUnit puskesmas) {
        return UrlState.EMPTY
                .withIndicator(indicator.code())
                .withUnit(puskesmas.code())
                .at(Links.ACHIEVEMENT);
    }

    private NativeTableCell actions(InnovationRow row) {
        var cell = new NativeTableCell();
        cell.addClassNames("no-print", "register-actions");
        if (row.mayWrite()) {
            var button = new Button(getTranslation("commitment.edit"), click -> edit.accept(row));
            button.setAriaLabel(getTranslation("innovation.edit-of", row.name()));
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            cell.add(button);
        }
        return cell;
    }
}
