package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.VillageNeed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three villages that need somebody this week and for what; the others in a list that opens. */
@CssImport("./styles/need.css")
final class NeedCards extends Div {

    private static final int CARDS = 3;
    private static final int NEEDS = 3;

    private final Texts texts;
    private final Locale locale;
    private final UrlState state;

    NeedCards(Texts texts, Locale locale, List<VillageNeed> needs, UrlState state) {
        this.texts = texts;
        this.locale = locale;
        this.state = state.acrossPages();
        addClassName("need-cards");
        var cards = new OrderedList();
        needs.stream().limit(CARDS).forEach(need -> cards.add(card(need)));
        add(cards);
        if (needs.size() > CARDS) {
            var others = new OrderedList();
            others.getElement().setAttribute("start", Integer.toString(CARDS + 1));
            needs.stream()
                    .skip(CARDS)
                    .forEach(need -> others.add(new ListItem(name(need), new Span(" · " + summary(need)))));
            add(new Details(texts.getTranslation("need.others", locale, needs.size() - CARDS), others));
        }
    }

    private ListItem card(VillageNeed need) {
        var list = new UnorderedList();
        need.needs().stream().limit(NEEDS).forEach(n -> list.add(line(need, n)));
        var summary = new Paragraph(summary(need));
        summary.addClassName("note");
        return new ListItem(name(need), summary, list);
    }

    /** Leads to the village and what it needs most; on a card the whole of it does. */
    private Component name(VillageNeed need) {
        var name = new Anchor(
                path(need, need.needs().isEmpty() ? null : need.needs().getFirst()),
                FigureText.unitName(texts, locale, need.unit()));
        name.addClassName("need-name");
        return name;
    }

    private String path(VillageNeed village, VillageNeed.@Nullable Need need) {
        UrlState there =
                need == null ? state : state.withIndicator(need.indicator().code());
        return there.at(Links.village(village.unit().code()));
    }

    private String summary(VillageNeed need) {
        return texts.getTranslation("need.summary", locale, need.behind(), need.judged(), need.falling());
    }

    private ListItem line(VillageNeed village, VillageNeed.Need need) {
        var words = new FigureText(texts, locale, need.indicator());
        var what = new Anchor(
                path(village, need), need.indicator().shortName(locale) + " " + words.headline(need.figure()));
        what.addClassName("need-what");
        var line = new ListItem();
        words.judgement().status(need.figure()).ifPresent(status -> {
            var symbol = new Span(status.symbol());
            symbol.addClassNames("chip-symbol", status.cssClass());
            symbol.getElement().setAttribute("role", "img");
            symbol.getElement().setAttribute("aria-label", status.words());
            line.add(symbol);
        });
        line.add(what, new Span(words.judgement().gap(need.figure()).orElse("")));
        return line;
    }
}
