package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Panel;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.UnitFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What one village has to look at first: the indicators that are behind, falling ones first, then those with most people. */
final class BehindList {

    private static final int MOST = 5;

    private static final Comparator<HeadlineFigure> FIRST = Comparator.<HeadlineFigure, Boolean>comparing(
                    h -> !falls(h.figure()))
            .thenComparing(h -> h.figure().peopleMissing(), Comparator.reverseOrder());

    private BehindList() {}

    /**
     * @param known the village's figures; nothing behind is said in a sentence
     * @param details what opens behind each of them
     */
    static Component of(Texts texts, Locale locale, List<HeadlineFigure> known, FigureDetails.OfPage details) {
        List<HeadlineFigure> behind =
                known.stream().filter(h -> isBehind(h.figure())).sorted(FIRST).toList();
        long judged =
                known.stream().filter(h -> h.figure().pws().onPace() != null).count();
        if (behind.isEmpty()) {
            return Panel.empty(texts.getTranslation("home.no-attention", locale));
        }
        var count = new Paragraph(texts.getTranslation("unit.behind", locale, behind.size(), judged));
        count.addClassName("note");
        var list = new OrderedList();
        list.addClassName("attention");
        behind.stream().limit(MOST).map(h -> item(texts, locale, h, details)).forEach(list::add);
        return new Div(count, list);
    }

    private static ListItem item(Texts texts, Locale locale, HeadlineFigure headline, FigureDetails.OfPage details) {
        var words = new FigureText(texts, locale, headline.indicator());
        String gap =
                words.judgement().gap(headline.figure()).map(g -> " · " + g).orElse("");
        ListItem item = AttentionList.entry(
                new Span(headline.indicator().name(locale)),
                words.judgement().status(headline.figure()),
                words.headline(headline.figure()) + gap);
        item.add(details.acting(headline.indicator(), headline.figure(), headline.period(), locale));
        item.add(details.button(headline.indicator(), headline.figure().unit(), locale));
        return item;
    }

    private static boolean isBehind(UnitFigure figure) {
        return Boolean.FALSE.equals(figure.pws().onPace());
    }

    private static boolean falls(UnitFigure figure) {
        return figure.pws().status() == PwsStatus.JELEK;
    }
}
