package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Under the sheet: the word of every month, unit by unit, so that one bad month can be told from many. */
final class StatusHistory extends Div {

    /** @param units in the order of the sheet */
    StatusHistory(Texts texts, Locale locale, IndicatorReport report, List<UnitFigure> units) {
        addClassName("status-history");
        var table = new NativeTable();
        table.addClassName("status-months");
        table.setCaptionText(texts.getTranslation(
                "pws.history.caption",
                locale,
                report.indicator().name(locale),
                Integer.toString(report.period().year())));
        var head = new NativeTableRow();
        head.add(header(texts.getTranslation("level." + report.level().name(), locale), "col"));
        List<Map<Unit, UnitFigure>> months = new ArrayList<>();
        for (PeriodFigures month : report.months()) {
            head.add(header(Formats.shortMonth(month.period()), "col"));
            months.add(month.units().stream().collect(Collectors.toMap(UnitFigure::unit, Function.identity())));
        }
        table.getHead().add(head);
        for (UnitFigure unit : units) {
            var row = new NativeTableRow(header(unit.unit().name(), "row"));
            for (Map<Unit, UnitFigure> month : months) {
                UnitFigure figure = month.get(unit.unit());
                PwsStatus status = figure == null ? null : figure.pws().status();
                var cell = row.addDataCell();
                if (status == null) {
                    cell.setText("–");
                } else {
                    cell.add(word(texts, locale, status));
                }
            }
            table.getBody().add(row);
        }
        add(table);
    }

    /** The official word in its colour. */
    static Span word(Texts texts, Locale locale, PwsStatus status) {
        var word = new Span(texts.getTranslation("figure.pws." + status.name(), locale));
        word.addClassNames("pws-word", "pws-" + status.name().toLowerCase(Locale.ROOT));
        return word;
    }

    /** @param scope what it heads: "col" or "row" */
    static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
