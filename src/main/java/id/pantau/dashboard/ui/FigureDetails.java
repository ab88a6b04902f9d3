package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.UrlState;
import id.pantau.followup.Acting;
import id.pantau.followup.FollowUpService;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tap on any figure: opens what stands behind it. Nothing is read before that tap. */
@org.springframework.stereotype.Component
class FigureDetails {

    private static final ZoneId BEFORE_SETUP = ZoneId.of("Asia/Jakarta");

    private final FigureDetailService details;
    private final RegionService regions;
    private final FollowUpService followUps;
    private final Texts texts;

    FigureDetails(FigureDetailService details, RegionService regions, FollowUpService followUps, Texts texts) {
        this.details = details;
        this.regions = regions;
        this.followUps = followUps;
        this.texts = texts;
    }

    /**
     * The figures of one page.
     *
     * @param unitCode whose figures they are, where the page has only one
     * @param acts who acts on them; null where the page does not say it
     */
    record OfPage(
            FigureDetails details,
            UrlState state,
            @Nullable String unitCode,
            Channel channel,
            @Nullable Acting acts) {

        /** Who acts on a figure that somebody should act on; empty for others, and where the page does not say it. */
        Optional<Component> acting(Indicator indicator, UnitFigure figure, Locale locale) {
            boolean behind = Boolean.FALSE.equals(figure.pws().onPace());
            return acting(List.of(indicator), figure.unit(), behind, locale);
        }

        /**
         * The same for several indicators at once, of which the first with an open problem counts.
         *
         * @param expected whether somebody should act: then it is said where nobody does
         */
        Optional<Component> acting(List<Indicator> indicators, Unit unit, boolean expected, Locale locale) {
            return acts == null
                    ? Optional.empty()
                    : ActingLine.of(details.texts, locale, acts, indicators, unit, expected);
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
    }

    /** For a page whose figures stand on {@code channel} in the state of its address. */
    OfPage of(UrlState state, @Nullable String unitCode, Channel channel) {
        return new OfPage(this, state, unitCode, channel, null);
    }

    /** The same for a page that says who acts on them: one statement more. */
    OfPage acting(UrlState state, @Nullable String unitCode, Channel channel) {
        return new OfPage(this, state, unitCode, channel, followUps.acting());
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
            new FigureDetailDialog(texts, locale, zone, detail).open();
        } catch (DomainException.NotFound e) {
            // The unit left the account's scope while the page was open.
            FigureDetailDialog.refused(texts, locale, e).open();
        }
    }
}
