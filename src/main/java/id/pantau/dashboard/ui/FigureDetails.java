package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.UrlState;
import id.pantau.followup.Acting;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureDetail;
import id.pantau.indicator.FigureDetailQuery;
import id.pantau.indicator.FigureDetailService;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tap on any figure: opens what stands behind it. Nothing is read before that tap. */
@org.springframework.stereotype.Component
class FigureDetails {

    private static final ZoneId BEFORE_SETUP = ZoneId.of("Asia/Jakarta");

    private final FigureDetailService details;
    private final RegionService regions;
    private final FigureActs acts;
    private final Texts texts;

    FigureDetails(FigureDetailService details, RegionService regions, FigureActs acts, Texts texts) {
        this.details = details;
        this.regions = regions;
        this.acts = acts;
        this.texts = texts;
    }

    /**
     * The figures of one page.
     *
     * @param unitCode whose figures they are, where the page has only one
     * @param acting who acts on them; null where the page does not say it
     * @param rights what the account may do about them
     */
    record OfPage(
            FigureDetails details,
            UrlState state,
            @Nullable String unitCode,
            Channel channel,
            @Nullable Acting acting,
            FigureActs.Rights rights) {

        /** Who acts on a figure, and what the account may do about it: in words where it is behind. */
        Component acting(Indicator indicator, UnitFigure figure, Period period, Locale locale) {
            boolean behind = isBehind(figure);
            return line(ActingLine.About.of(indicator, figure.unit()), period, behind, behind, locale);
        }

        /** The same on a card, which has room for words. */
        Component inCard(Indicator indicator, UnitFigure figure, Period period, Locale locale) {
            return line(ActingLine.About.of(indicator, figure.unit()), period, isBehind(figure), true, locale);
        }

        /** The same for what needs attention. */
        Component acting(ActingLine.About about, Period period, Locale locale) {
            return line(about, period, true, true, locale);
        }

        private static boolean isBehind(UnitFigure figure) {
            return Boolean.FALSE.equals(figure.pws().onPace());
        }

        /**
         * @param behind whether somebody should act: then it is said where nobody does
         * @param words whether what can be done stands in words
         */
        private Component line(ActingLine.About about, Period period, boolean behind, boolean words, Locale locale) {
            var line = new Div();
            line.addClassName("acting-line");
            Optional<Component> who =
                    acting == null ? Optional.empty() : ActingLine.of(details.texts, locale, acting, about, behind);
            who.ifPresent(line::add);
            boolean open = who.filter(Anchor.class::isInstance).isPresent();
            details.acts
                    .inRow(
                            rights,
                            new FigureActs.Figure(about.indicators().getFirst(), about.unit(), period),
                            open,
                            words,
                            locale)
                    .forEach(line::add);
            line.setVisible(line.getComponentCount() > 0);
            return line;
        }

        /** For one figure of the page's own unit. */
        Component button(Indicator indicator, Unit unit, Locale locale) {
            return details.button(indicator, unit, unitCode, state, channel, locale, false);
        }

        /** For one unit of a table, where room is scarce. */
        Component icon(Indicator indicator, Unit unit, Locale locale) {
            String code = unit.code().isEmpty() ? unitCode : unit.code();
            return details.button(indicator, unit, code, state, channel, locale, true);
        }

        /** What the account may do about one unit of a table. */
        Component acts(Indicator indicator, Unit unit, Period period, Locale locale) {
            var figure = new FigureActs.Figure(indicator, unit, period);
            var icons = new Div();
            details.acts.inRow(rights, figure, false, false, locale).forEach(icons::add);
            return icons;
        }
    }

    /** For a page whose figures stand on {@code channel} in the state of its address. */
    OfPage of(UrlState state, @Nullable String unitCode, Channel channel) {
        return new OfPage(this, state, unitCode, channel, null, acts.rights());
    }

    /** The same for a page that says who acts on them: one statement more. */
    OfPage acting(UrlState state, @Nullable String unitCode, Channel channel) {
        return new OfPage(this, state, unitCode, channel, acts.acting(), acts.rights());
    }

    private Component button(
            Indicator indicator,
            Unit unit,
            @Nullable String code,
            UrlState state,
            Channel channel,
            Locale locale,
            boolean icon) {
        String name = indicator.shortName(locale) + ", " + FigureText.unitName(texts, locale, unit);
        var query = new FigureDetailQuery(
                indicator.code(), state.period(), code, FigureQueries.denominator(state), channel);
        return new FigureDetailButton(
                texts.getTranslation("detail.open", locale),
                texts.getTranslation("detail.open-of", locale, name),
                icon,
                () -> open(query, locale));
    }

    private void open(FigureDetailQuery query, Locale locale) {
        try {
            FigureDetail detail = details.detail(query);
            ZoneId zone = regions.regency().map(RegencyDetails::zone).orElse(BEFORE_SETUP);
            var dialog = new FigureDetailDialog(texts, locale, zone, detail);
            Unit unit = detail.figure().unit();
            acts.all(new FigureActs.Figure(detail.indicator(), unit, detail.period()), locale)
                    .forEach(dialog::offer);
            dialog.open();
        } catch (DomainException.NotFound e) {
            // The unit left the account's scope while the page was open.
            FigureDetailDialog.refused(texts, locale, e).open();
        }
    }
}
