package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Capaian: one indicator, every unit against its target, and the year against its pace. */
@Route(value = Links.ACHIEVEMENT, layout = MainLayout.class)
@Menu(order = 3, title = "achievement.menu", icon = "vaadin:bar-chart-h")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
class AchievementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient PosyanduPanels posyandu;
    private final transient Texts texts;

    AchievementView(
            FigureService figures,
            Catalogue catalogue,
            HeadlineSetting headlines,
            UnitPlaces places,
            PageParts parts,
            PosyanduPanels posyandu,
            Texts texts) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.places = places;
        this.parts = parts;
        this.posyandu = posyandu;
        this.texts = texts;
        addClassName("achievement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        IndicatorReport report = figures.report(FigureQueries.reportOfUnit(state, headlines.first(), Channel.SCREEN));
        removeAll();
        add(header(state, report), lead(report));
        if (report.isEmpty()) {
            add(new Panel("", () -> Panel.empty(getTranslation("achievement.empty"))));
            addPosyandu(state, report);
            return;
        }
        var right = new Div(curve(report));
        if (!report.period().isAnnual() && report.indicator().kind().addsUp()) {
            right.add(months(report, state));
        }
        if (!report.flags().isEmpty()) {
            right.add(OnPaper.guarded(
                    new Panel(getTranslation("achievement.flags"), () -> parts.flags(locale(), report.flags(), true)),
                    report));
        }
        right.addClassName("achievement-right");
        var left = new Div(OnPaper.guarded(ranking(report), report));
        if (ChangeChart.isKnown(report)) {
            left.add(OnPaper.guarded(change(report), report));
        }
        left.addClassName("achievement-left");
        var charts = new Div(left, right);
        charts.addClassName("achievement-charts");
        add(
                charts,
                OnPaper.guarded(
                        new Panel(
                                getTranslation("achievement.table"),
                                () -> new FigureGrid(
                                        texts,
                                        locale(),
                                        report,
                                        parts.details().of(state, state.unit(), Channel.SCREEN))),
                        report));
        addPosyandu(state, report);
        add(parts.source(locale(), report.provenance()));
    }

    /** What is reported as active can be computed from what each Posyandu reports. */
    private void addPosyandu(UrlState state, IndicatorReport report) {
        if (report.indicator().code().equals(PosyanduText.REPORTED)) {
            add(posyandu.ofReport(locale(), state, report));
        }
    }

    private Component header(UrlState state, IndicatorReport report) {
        var choices = new FigureChoices(Links.ACHIEVEMENT, state, report);
        var group = IndicatorGroup.of(state.group(), IndicatorGroup.ALL);
        List<Indicator> all = catalogue.all();
        return parts.header(locale(), getTranslation("achievement.title"), report.provenance())
                .choose(
                        choices.group(group, all),
                        choices.indicator(choosable(group, all, report), locale()),
                        choices.period(),
                        choices.level(),
                        choices.denominator())
                .choose(units(state, report, choices))
                .choose(parts.exports().achievement(locale(), state));
    }

    /** The indicators of the group; the one that is shown stays among them, so that the field can name it. */
    private static List<Indicator> choosable(IndicatorGroup group, List<Indicator> all, IndicatorReport report) {
        return all.stream()
                .filter(i -> group.holds().test(i) || i.equals(report.indicator()))
                .toList();
    }

    /** Who sees the whole kabupaten may look at one Puskesmas alone. */
    private Component[] units(UrlState state, IndicatorReport report, FigureChoices choices) {
        boolean whole = report.whole().unit().kind() == UnitKind.KABUPATEN;
        return whole || state.unit() != null
                ? new Component[] {choices.unit(places.puskesmas(), parts.regencyName(locale()))}
                : new Component[0];
    }

    /** The figure of the whole as it can be quoted, and what it stands against. */
    private Component lead(IndicatorReport report) {
        var lead = new ReportLead(texts, locale(), report);
        parts.notes(locale(), report).forEach(lead::add);
        return lead;
    }

    private Component ranking(IndicatorReport report) {
        return new Panel(
                getTranslation(
                        "achievement.ranking",
                        getTranslation("level." + report.level().name()),
                        new FigureText(texts, locale(), report.indicator()).period(report.period())),
                () -> new RankingChart(texts, locale(), report));
    }

    private Component curve(IndicatorReport report) {
        boolean addsUp = report.indicator().kind().addsUp();
        return new Panel(
                getTranslation(
                        addsUp ? "achievement.curve" : "achievement.curve-measured",
                        Integer.toString(report.period().year())),
                () -> report.curve().stream().allMatch(p -> p.coverage() == null)
                        ? Panel.empty(getTranslation(
                                "achievement.no-months",
                                Integer.toString(report.period().year())))
                        : new CurveChart(texts, locale(), report));
    }

    private Component months(IndicatorReport report, UrlState state) {
        return new Panel(
                getTranslation(
                        "achievement.months",
                        FigureText.unitName(texts, locale(), report.whole().unit())),
                () -> new Div(
                        new MonthsChart(texts, locale(), report),
                        new MonthsTable(texts, locale(), report),
                        parts.exports().months(locale(), state)));
    }

    private Component change(IndicatorReport report) {
        return new Panel(getTranslation("achievement.change"), () -> new ChangeChart(texts, locale(), report));
    }

    private Locale locale() {
        return getLocale();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("achievement.title") + " · " + getTranslation("app.name");
    }
}
