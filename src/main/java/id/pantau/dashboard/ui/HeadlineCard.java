package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.UnitFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One indicator in a card: value, direction, target to date and for the year, people still needed, the last twelve months. */
final class HeadlineCard extends Div {

    /**
     * @param known figures of the same unit, which may have to stand beside this one
     * @param details null on a wall, where nothing leads anywhere
     */
    HeadlineCard(
            Texts texts,
            Locale locale,
            HeadlineFigure headline,
            List<HeadlineFigure> known,
            UrlState state,
            FigureDetails.@Nullable OfPage details) {
        boolean controls = details != null;
        addClassNames("panel", "headline");
        UnitFigure figure = headline.figure();
        var words = new FigureText(texts, locale, headline.indicator());
        String name = headline.indicator().name(locale);
        Component title = controls
                ? new Anchor(
                        state.acrossPages()
                                .withIndicator(headline.indicator().code())
                                .at(Links.ACHIEVEMENT),
                        name)
                : new Span(name);
        title.addClassName("headline-name");
        add(title, value(words, figure));
        if (figure.hasValue()) {
            line("headline-ratio", Optional.of(words.people(figure) + " · " + words.shortPeriod(shown(headline))));
        }
        words.judgement().status(figure).ifPresent(status -> add(StatusChip.of(status)));
        line(
                "headline-target",
                join(words.judgement().target(figure), words.judgement().targetOfYear(figure)));
        line("headline-gap", words.judgement().gap(figure));
        line("headline-below", words.judgement().gapBelow(figure));
        line("headline-before", words.lastYear(figure));
        line("headline-beside", new FamilyHealthText(texts, locale).beside(headline.indicator(), figure, known));
        words.judgement().caveats(figure).forEach(caveat -> line("headline-caveat", Optional.of(caveat)));
        if (Sparkline.hasCourse(headline)) {
            add(Sparkline.of(headline));
        }
        var flags = new FlagText(texts, locale);
        figure.flags().stream().limit(1).map(flags::sentence).forEach(sentence -> {
            var flag = new Paragraph("! " + sentence);
            flag.addClassName("caution");
            add(flag);
        });
        if (details != null) {
            add(details.inCard(headline.indicator(), figure, headline.period(), locale));
            add(details.button(headline.indicator(), figure.unit(), locale));
        }
    }

    private static Period shown(HeadlineFigure headline) {
        return headline.figure().asOf() == null
                ? headline.period()
                : headline.figure().asOf();
    }

    private static Component value(FigureText words, UnitFigure figure) {
        var value = new Paragraph(words.headline(figure));
        value.addClassName(figure.hasValue() ? "headline-value" : "headline-none");
        return value;
    }

    private void line(String cssClass, Optional<String> text) {
        text.filter(t -> !t.isEmpty()).ifPresent(t -> {
            var line = new Paragraph(t);
            line.addClassName(cssClass);
            add(line);
        });
    }

    @SafeVarargs
    private static Optional<String> join(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).reduce((a, b) -> a + " · " + b);
    }
}
