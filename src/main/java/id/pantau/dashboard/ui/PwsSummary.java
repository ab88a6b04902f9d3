package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.UnitFigure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Beside the sheet: how many units stand in each status, and in which the people are missing. */
final class PwsSummary extends Div {

    private static final int MOST = 6;

    PwsSummary(Texts texts, Locale locale, IndicatorReport report) {
        addClassName("pws-summary");
        var words = new FigureText(texts, locale, report.indicator());
        List<UnitFigure> units = PwsSheet.told(report);
        Map<PwsStatus, Long> counts = units.stream()
                .filter(figure -> figure.pws().status() != null)
                .collect(Collectors.groupingBy(
                        figure -> Objects.requireNonNull(figure.pws().status()), Collectors.counting()));
        var legend = new UnorderedList();
        legend.addClassName("pws-legend");
        for (PwsStatus status : PwsStatus.values()) {
            var word = StatusHistory.word(texts, locale, status);
            var meaning = new Span(words.judgement().statusWords(status));
            meaning.addClassName("pws-meaning");
            legend.add(new ListItem(word, meaning, new Span(Formats.count(counts.getOrDefault(status, 0L)))));
        }
        add(legend);
        List<UnitFigure> needing = SheetOrder.NEED
                .sorted(units, report.indicator().direction())
                .stream()
                .filter(figure -> figure.peopleMissing() > 0)
                .limit(MOST)
                .toList();
        add(new H3(texts.getTranslation("pws.need", locale)));
        if (needing.isEmpty()) {
            add(new Paragraph(texts.getTranslation("pws.need-none", locale)));
            return;
        }
        var list = new OrderedList();
        list.addClassName("pws-need");
        needing.forEach(figure -> list.add(need(figure, words)));
        add(list);
    }

    private static ListItem need(UnitFigure figure, FigureText words) {
        var name = new Span(figure.unit().name());
        name.addClassName("pws-need-name");
        var item = new ListItem(name, new Span(words.judgement().gap(figure).orElse("")));
        words.judgement().restOfYear(figure).stream().findFirst().ifPresent(rest -> {
            var more = new Span(rest);
            more.addClassName("pws-need-more");
            item.add(more);
        });
        return item;
    }
}
