package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.region.RegionService;
import id.pantau.rollout.RolloutService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The lists of Beranda to take away; each asks anew, for a file and not for a screen (rules §7). */
@Component
class HomeExports {

    /** More alerts than any kabupaten has: a file is not cut where a screen is. */
    private static final int ALL = 100_000;

    private final FigureService figures;
    private final RolloutService rollout;
    private final RegionService regions;
    private final HeadlineSetting headlines;
    private final FileFacts facts;
    private final Texts texts;

    HomeExports(
            FigureService figures,
            RolloutService rollout,
            RegionService regions,
            HeadlineSetting headlines,
            FileFacts facts,
            Texts texts) {
        this.figures = figures;
        this.rollout = rollout;
        this.regions = regions;
        this.headlines = headlines;
        this.facts = facts;
        this.texts = texts;
    }

    /**
     * The indicators of the cards.
     *
     * @param name of the kabupaten
     */
    ExportLinks cards(Locale locale, UrlState state, String name) {
        return new ExportLinks(() -> new UnitFile(texts, locale, facts)
                .of(
                        name,
                        figures.headlines(new HeadlineQuery(
                                FamilyHealthText.withVisited(headlines.codes()),
                                state.period(),
                                null,
                                FigureQueries.denominator(state),
                                Channel.EXPORT))));
    }

    ExportLinks attention(Locale locale, UrlState state) {
        return new ExportLinks(() -> new HomeFiles(texts, locale)
                .attention(
                        figures.attention(new AttentionQuery(
                                List.of(),
                                state.period(),
                                null,
                                FigureQueries.denominator(state),
                                Channel.EXPORT,
                                ALL)),
                        regions.today()));
    }

    ExportLinks rollout(Locale locale) {
        return new ExportLinks(() -> new HomeFiles(texts, locale).rollout(rollout.overview(), regions.today()));
    }
}
