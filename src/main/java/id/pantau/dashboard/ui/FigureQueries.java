package id.pantau.dashboard.ui;

import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Channel;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.FigureQuery;
import org.jspecify.annotations.Nullable;

/** Turns the address of a page into the question that it asks. */
final class FigureQueries {

    private FigureQueries() {}

    /** @param defaultIndicator where the address names none */
    static FigureQuery report(UrlState state, String defaultIndicator, Channel channel) {
        return new FigureQuery(
                state.indicator() == null ? defaultIndicator : state.indicator(),
                state.period(),
                state.level(),
                null,
                denominator(state),
                channel);
    }

    /** The same for a page on which the unit of the address is the whole. */
    static FigureQuery reportOfUnit(UrlState state, String defaultIndicator, Channel channel) {
        FigureQuery all = report(state, defaultIndicator, channel);
        return new FigureQuery(
                all.indicatorCode(), all.period(), all.level(), state.unit(), all.denominator(), all.channel());
    }

    static @Nullable DenominatorKind denominator(UrlState state) {
        return state.population() == null
                ? null
                : DenominatorKind.parse(state.population())
                        .filter(DenominatorKind::isRecorded)
                        .orElse(null);
    }
}
