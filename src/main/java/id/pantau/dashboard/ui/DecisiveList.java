package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.DecisiveUnits;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.util.Locale;

/** The few units that hold half of the people missing, and what the whole would be with them. */
final class DecisiveList extends Div {

    /** @param details what opens behind each figure */
    DecisiveList(
            Texts texts,
            Locale locale,
            IndicatorReport report,
            DecisiveUnits decisive,
            UrlState state,
            FigureDetails.OfPage details) {
        addClassName("decisive");
        var words = new FigureText(texts, locale, report.indicator());
        String level = texts.getTranslation("analysis.units." + report.level().name(), locale);
        var sentence = new Paragraph(texts.getTranslation(
                "analysis.decisive-sentence",
                locale,
                Formats.count(decisive.units().size()),
                level,
                Formats.count(decisive.people()),
                Formats.count(decisive.of()),
                report.indicator().noun(locale),
                Formats.count(decisive.behind())));
        sentence.addClassName("analysis-sentence");
        var then = new Paragraph(texts.getTranslation(
                "analysis.decisive-then",
                locale,
                words.unitName(report.whole().unit()),
                words.rate(decisive.now(), 2),
                words.rate(decisive.then(), 2)));
        var list = new OrderedList();
        list.addClassName("attention");
        decisive.units().forEach(figure -> {
            ListItem item = item(words, figure, state);
            item.add(details.icon(report.indicator(), figure.unit(), locale));
            list.add(item);
        });
        add(sentence, then, list);
    }

    private static ListItem item(FigureText words, UnitFigure figure, UrlState state) {
        String path = figure.unit().kind().isVillage()
                ? Links.village(figure.unit().code())
                : Links.puskesmas(figure.unit().code());
        return AttentionList.entry(
                figure.unit().code().isEmpty()
                        ? new Span(words.unitName(figure.unit()))
                        : new Anchor(state.acrossPages().at(path), words.unitName(figure.unit())),
                words.judgement().status(figure),
                words.headline(figure)
                        + words.judgement().gap(figure).map(g -> " · " + g).orElse(""));
    }
}
