package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.CareChain;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.DecisiveUnits;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Spread;
import id.pantau.indicator.UnitKind;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where the people are: the few villages that decide, the distance between villages, where a chain of services loses people, SPM. */
@Route(value = Links.ANALYSIS, layout = MainLayout.class)
@Menu(order = 3.3, title = "analysis.menu")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
@CssImport("./styles/analysis.css")
class AnalysisView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient RegionService regions;
    private final transient Catalogue catalogue;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient AnalysisExports exports;
    private final transient Texts texts;

    AnalysisView(
            FigureService figures,
            RegionService regions,
            Catalogue catalogue,
            HeadlineSetting headlines,
            UnitPlaces places,
            PageParts parts,
            AnalysisExports exports,
            Texts texts) {
        this.figures = figures;
        this.regions = regions;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.places = places;
        this.parts = parts;
        this.exports = exports;
        this.texts = texts;
        addClassName("analysis");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        IndicatorReport report = figures.report(FigureQueries.reportOfUnit(state, headlines.first(), Channel.SCREEN));
        boolean all = report.whole().unit().kind() == UnitKind.KABUPATEN;
        removeAll();
        var lead = new ReportLead(texts, locale(), report);
        parts.notes(locale(), report).forEach(lead::add);
        add(header(state, report, all), lead);
        var panels = new Div(
                OnPaper.guarded(
                        panel(decisiveTitle(report), () -> decisive(report, state), exports.decisive(locale(), state)),
                        report),
                OnPaper.guarded(
                        panel(
                                getTranslation("analysis.spread"),
                                () -> spread(report, state),
                                exports.spread(locale(), state)),
                        report),
                chain("analysis.continuum", CareChain.CONTINUUM, report, state),
                chain("analysis.tuberculosis", CareChain.TUBERCULOSIS, report, state));
        if (all) {
            Panel simulation = panel(getTranslation("spm.title"), this::simulation, exports.spm(locale()));
            simulation.addClassName("wide");
            panels.add(simulation);
        }
        panels.addClassName("analysis-panels");
        add(panels, parts.source(locale(), report.provenance()));
    }

    private Component header(UrlState state, IndicatorReport report, boolean all) {
        var choices = new FigureChoices(Links.ANALYSIS, state, report);
        var header = parts.header(locale(), getTranslation("analysis.menu"), report.provenance())
                .choose(choices.indicator(catalogue.all(), locale()), choices.period(), choices.level());
        if (all || state.unit() != null) {
            header.choose(choices.unit(places.puskesmas(), parts.regencyName(locale())));
        }
        return header.choose(choices.denominator(), new PrintButton(getTranslation("unit.print")));
    }

    private String decisiveTitle(IndicatorReport report) {
        return getTranslation("analysis.decisive." + report.level().name());
    }

    private Component decisive(IndicatorReport report, UrlState state) {
        return DecisiveUnits.of(report)
                .<Component>map(decisive -> new DecisiveList(
                        texts,
                        locale(),
                        report,
                        decisive,
                        state,
                        parts.details().of(state, state.unit(), Channel.SCREEN)))
                .orElseGet(() -> Panel.empty(getTranslation("analysis.no-decisive")));
    }

    /** Always of villages, whatever the level of the page: it is about the distance between them. */
    private Component spread(IndicatorReport report, UrlState state) {
        IndicatorReport villages = report.level() == Level.DESA
                ? report
                : figures.report(
                        FigureQueries.reportOfUnit(state.withLevel(Level.DESA), headlines.first(), Channel.SCREEN));
        return Spread.of(villages, regions.villages())
                .<Component>map(spread -> new SpreadPanel(texts, locale(), villages, spread))
                .orElseGet(() -> Panel.empty(getTranslation("analysis.no-spread")));
    }

    private static Panel panel(String title, Supplier<Component> content, ExportLinks file) {
        var panel = new Panel(title, content);
        panel.add(file);
        return panel;
    }

    private Panel chain(String titleKey, List<String> codes, IndicatorReport report, UrlState state) {
        String title = getTranslation(titleKey);
        String unit = FigureText.unitName(texts, locale(), report.whole().unit());
        return panel(
                title,
                () -> chain(title + ", " + unit, codes, state),
                exports.chain(locale(), state, title, unit, codes));
    }

    private Component chain(String heading, List<String> codes, UrlState state) {
        List<HeadlineFigure> known = figures.headlines(new HeadlineQuery(
                codes, state.period(), state.unit(), FigureQueries.denominator(state), Channel.SCREEN));
        return known.stream().noneMatch(headline -> headline.figure().hasValue())
                ? Panel.empty(getTranslation("analysis.no-chain"))
                : new ChainChart(texts, locale(), heading, CareChain.of(known));
    }

    private Component simulation() {
        var report = figures.spm(null);
        return report.index() == null
                ? Panel.empty(getTranslation("spm.incomplete"))
                : new SpmSimulation(texts, locale(), report);
    }

    private Locale locale() {
        return getLocale();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.menu") + " · " + getTranslation("app.name");
    }
}
