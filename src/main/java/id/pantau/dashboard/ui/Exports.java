package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Scorecard;
import id.pantau.indicator.ScorecardQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The tables of the reading pages to take away. Each asks for its figures anew when it is downloaded, for a file and not for a screen:
 * what may be seen may not always be carried off (rules §7).
 */
@Component
class Exports {

    private final FigureService figures;
    private final Catalogue catalogue;
    private final HeadlineSetting headlines;
    private final FileFacts facts;
    private final Texts texts;

    Exports(FigureService figures, Catalogue catalogue, HeadlineSetting headlines, FileFacts facts, Texts texts) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.facts = facts;
        this.texts = texts;
    }

    /** Capaian in the state of its address. */
    ExportLinks achievement(Locale locale, UrlState state) {
        return new ExportLinks(() -> new FigureFiles(texts, locale, facts)
                .achievement(figures.report(FigureQueries.reportOfUnit(state, headlines.first(), Channel.EXPORT))));
    }

    /** The months of Capaian in the state of its address. */
    ExportLinks months(Locale locale, UrlState state) {
        return new ExportLinks(() -> new FigureFiles(texts, locale, facts)
                .months(figures.report(FigureQueries.reportOfUnit(state, headlines.first(), Channel.EXPORT))));
    }

    /** PWS in the state of its address. */
    ExportLinks sheet(Locale locale, UrlState state, SheetOrder order) {
        return new ExportLinks(() -> new FigureFiles(texts, locale, facts)
                .sheet(PwsView.report(figures, headlines.first(), state, Channel.EXPORT), order));
    }

    /** Rapor in the state of its address. */
    ExportLinks scorecard(Locale locale, UrlState state, IndicatorGroup group, ScorecardOrder order) {
        return new ExportLinks(() -> {
            IndicatorReport first = figures.report(
                    FigureQueries.reportOfUnit(state.withIndicator(null), headlines.first(), Channel.EXPORT));
            Scorecard scorecard = figures.scorecard(new ScorecardQuery(
                    codes(group.of(catalogue.all())),
                    state.period(),
                    state.level(),
                    state.unit(),
                    FigureQueries.denominator(state),
                    Channel.EXPORT));
            return new ScorecardFile(texts, locale, facts).of(scorecard, order, group, first.provenance());
        });
    }

    /**
     * All indicators of one Puskesmas or village.
     *
     * @param name of the unit with its kind: "Desa Kelubi"
     */
    ExportLinks unit(Locale locale, UrlState state, String code, String name) {
        return new ExportLinks(() -> new UnitFile(texts, locale, facts)
                .of(
                        name,
                        figures.headlines(new HeadlineQuery(
                                codes(catalogue.all()),
                                state.period(),
                                code,
                                FigureQueries.denominator(state),
                                Channel.EXPORT))));
    }

    private static List<String> codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }
}
