package id.pantau.dashboard.ui;

import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.CareChain;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Spread;
import id.pantau.region.RegionService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The tables of Analisis to take away; each asks for its figures anew, for a file and not for a screen (rules §7). */
@Component
class AnalysisExports {

    private final FigureService figures;
    private final RegionService regions;
    private final HeadlineSetting headlines;
    private final FileFacts facts;
    private final Texts texts;

    AnalysisExports(
            FigureService figures, RegionService regions, HeadlineSetting headlines, FileFacts facts, Texts texts) {
        this.figures = figures;
        this.regions = regions;
        this.headlines = headlines;
        this.facts = facts;
        this.texts = texts;
    }

    ExportLinks decisive(Locale locale, UrlState state) {
        return new ExportLinks(() -> files(locale).decisive(report(state)));
    }

    /** Always of villages, as on the page. */
    ExportLinks spread(Locale locale, UrlState state) {
        return new ExportLinks(() -> {
            IndicatorReport villages = report(state.withLevel(Level.DESA));
            return files(locale).spread(villages, Spread.of(villages, regions.villages()));
        });
    }

    /**
     * @param title of the chain
     * @param unit its name
     */
    ExportLinks chain(Locale locale, UrlState state, String title, String unit, List<String> codes) {
        return new ExportLinks(() -> files(locale)
                .chain(
                        title,
                        unit,
                        CareChain.of(figures.headlines(new HeadlineQuery(
                                codes,
                                state.period(),
                                state.unit(),
                                FigureQueries.denominator(state),
                                Channel.EXPORT)))));
    }

    ExportLinks spm(Locale locale) {
        return new ExportLinks(() -> files(locale).spm(figures.spm(null)));
    }

    private IndicatorReport report(UrlState state) {
        return figures.report(FigureQueries.reportOfUnit(state, headlines.first(), Channel.EXPORT));
    }

    private AnalysisFiles files(Locale locale) {
        return new AnalysisFiles(texts, locale, facts);
    }
}
