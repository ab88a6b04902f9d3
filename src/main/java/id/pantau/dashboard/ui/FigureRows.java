package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.UnitFigure;
import java.util.List;
import java.util.Locale;

/** Several indicators of one unit below each other: name, value, n/N, status, gap in people, the last twelve months. */
final class FigureRows extends UnorderedList {

    FigureRows(
            Texts texts,
            Locale locale,
            List<HeadlineFigure> headlines,
            Level level,
            UrlState state,
            FigureDetails.OfPage figures) {
        addClassName("figure-rows");
        headlines.forEach(headline ->
                add(row(texts, locale, headline, headlines, state.acrossPages().withLevel(level), figures)));
    }

    /** The indicator of the address: marked, and in sight where the page is long. */
    private static void markAsked(ListItem item, boolean asked) {
        if (asked) {
            item.addClassName("row-asked");
            item.getElement().setAttribute("aria-current", "true");
            item.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private static ListItem row(
            Texts texts,
            Locale locale,
            HeadlineFigure headline,
            List<HeadlineFigure> known,
            UrlState state,
            FigureDetails.OfPage figures) {
        UnitFigure figure = headline.figure();
        var words = new FigureText(texts, locale, headline.indicator());
        var name = new Anchor(
                state.withIndicator(headline.indicator().code()).at(Links.MAP),
                headline.indicator().name(locale));
        name.addClassName("row-name");
        var value = new Span(words.headline(figure));
        value.addClassName(figure.hasValue() ? "row-value" : "row-none");
        var item = new ListItem(new Div(name, value));
        markAsked(item, headline.indicator().code().equals(state.indicator()));
        var details = new Div();
        details.addClassName("row-details");
        if (figure.hasValue()) {
            details.add(new Span(words.people(figure) + " · "
                    + words.shortPeriod(figure.asOf() == null ? headline.period() : figure.asOf())));
        }
        words.judgement().status(figure).ifPresent(status -> details.add(StatusChip.of(status)));
        words.judgement().target(figure).ifPresent(target -> details.add(new Span(target)));
        words.judgement().gap(figure).ifPresent(gap -> {
            var need = new Span(gap);
            need.addClassName("row-gap");
            details.add(need);
        });
        words.judgement().restOfYear(figure).forEach(more -> details.add(new Span(more)));
        words.lastYear(figure).ifPresent(last -> details.add(new Span(last)));
        new FamilyHealthText(texts, locale)
                .beside(headline.indicator(), figure, known)
                .ifPresent(beside -> details.add(new Span(beside)));
        words.judgement().caveats(figure).forEach(caveat -> {
            var note = new Span(caveat);
            note.addClassName("row-caveat");
            details.add(note);
        });
        details.add(figures.acting(headline.indicator(), figure, headline.period(), locale));
        details.add(figures.button(headline.indicator(), figure.unit(), locale));
        item.add(details);
        if (Sparkline.hasCourse(headline)) {
            item.add(Sparkline.of(headline));
        }
        return item;
    }
}
