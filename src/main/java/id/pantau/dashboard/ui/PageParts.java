package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FamilyHealth;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.LevelNote;
import id.pantau.indicator.Provenance;
import id.pantau.indicator.QualityFlag;
import id.pantau.indicator.QualityService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the heads and feet of the reading pages have in common: where we are, data as of when, from which source. */
@Component
class PageParts {

    private static final ZoneId BEFORE_SETUP = ZoneId.of("Asia/Jakarta");

    private final Texts texts;
    private final RegionService regions;
    private final FigureService figures;
    private final FigureDetails details;
    private final Exports exports;
    private final QualityService quality;

    PageParts(
            Texts texts,
            RegionService regions,
            FigureService figures,
            FigureDetails details,
            Exports exports,
            QualityService quality) {
        this.texts = texts;
        this.regions = regions;
        this.figures = figures;
        this.details = details;
        this.exports = exports;
        this.quality = quality;
    }

    /** What opens behind each figure of a page. */
    FigureDetails details() {
        return details;
    }

    /** The tables of the pages as files. */
    Exports exports() {
        return exports;
    }

    /** The head of a page below the kabupaten; {@code title} alone where it is the kabupaten's own page. */
    PageHeader header(Locale locale, String title, @Nullable Provenance provenance, Crumb... between) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(regencyName(locale), null));
        crumbs.addAll(List.of(between));
        crumbs.add(new Crumb(title, null));
        return new PageHeader(crumbs, provenance == null ? "" : dataAsOf(locale, provenance));
    }

    /**
     * Period and denominator for a page of one unit: those that the first headline of the kabupaten has.
     *
     * @param path of the page, opened again with the choice in its address
     */
    FigureChoices choices(String path, UrlState state, String firstHeadline) {
        IndicatorReport report =
                figures.report(FigureQueries.report(state.withIndicator(null), firstHeadline, Channel.SCREEN));
        return new FigureChoices(path, state, report);
    }

    /** What is odd, each with what has become of it; with the name of the unit where there are several. */
    QualityFlagList flags(Locale locale, List<QualityFlag> flags, boolean withUnit) {
        return new QualityFlagList(texts, locale, flags, quality.states(flags), withUnit);
    }

    /** Name of the kabupaten, or what stands there before one is set up. */
    String regencyName(Locale locale) {
        return regions.regency()
                .map(RegencyDetails::name)
                .orElseGet(() -> texts.getTranslation("home.no-regency", locale));
    }

    /** "data per 20 November 2026, 14.05 WIB"; empty where nothing was ever taken in. */
    String dataAsOf(Locale locale, Provenance provenance) {
        ZoneId zone = regions.regency().map(RegencyDetails::zone).orElse(BEFORE_SETUP);
        return provenance.dataAsOf() == null
                ? ""
                : texts.getTranslation(
                        "page.data-as-of",
                        locale,
                        Formats.moment(provenance.dataAsOf().atZone(zone)));
    }

    /** What the reader did not ask for and gets: another level or period than the address names. */
    List<Paragraph> notes(Locale locale, IndicatorReport report) {
        List<Paragraph> notes = new ArrayList<>();
        if (report.levelNote() != LevelNote.NONE) {
            notes.add(caution(
                    texts.getTranslation("figure.level." + report.levelNote().name(), locale)));
        }
        if (report.periodMoved()) {
            notes.add(caution(texts.getTranslation("figure.period.moved", locale, Formats.period(report.period()))));
        }
        if (FamilyHealthText.isMeant(report.indicator())) {
            notes.addAll(familyHealth(locale, report));
        }
        return notes;
    }

    /** How many families were visited stands beside the index wherever it is shown. */
    private List<Paragraph> familyHealth(Locale locale, IndicatorReport report) {
        String code = report.whole().unit().code();
        List<HeadlineFigure> visited = figures.headlines(new HeadlineQuery(
                List.of(FamilyHealth.VISITED), report.period(), code.isEmpty() ? null : code, null, Channel.SCREEN));
        return new FamilyHealthText(texts, locale)
                .beside(report.indicator(), report.whole(), visited).stream()
                        .map(Paragraph::new)
                        .toList();
    }

    private static Paragraph caution(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("note", "caution");
        return note;
    }

    /** The foot of a page: "Sumber: Profil Kesehatan … · Penyebut dilaporkan". */
    Paragraph source(Locale locale, Provenance provenance) {
        var source = new Paragraph(sentence(locale, provenance));
        source.addClassName("note");
        return source;
    }

    private String sentence(Locale locale, Provenance provenance) {
        String sources = provenance.sources().isEmpty() ? "–" : String.join("; ", provenance.sources());
        List<String> denominators = provenance.denominators().stream()
                .map(kind -> texts.getTranslation("denominator." + kind.code(), locale))
                .toList();
        String populations = provenance.populationSources().isEmpty()
                ? ""
                : " (" + String.join("; ", provenance.populationSources()) + ")";
        return texts.getTranslation("page.source", locale, sources)
                + (denominators.isEmpty() ? "" : " · " + String.join(", ", denominators) + populations);
    }
}
