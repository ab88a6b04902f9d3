package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionLines;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.VillageMap;
import id.pantau.rollout.RolloutService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beranda: where the kabupaten stands, which villages are behind, how many people are missing; in two minutes. */
@Route(value = Links.HOME, layout = MainLayout.class)
@Menu(order = 1, title = "home.menu", icon = "vaadin:home")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "DISPLAY"})
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** On a wall nothing scrolls: what does not fit is not there. */
    private static final int ALERTS_ON_WALL = 4;

    private final transient FigureService figures;
    private final transient RolloutService rollout;
    private final transient HeadlineSetting headlines;
    private final transient MapLayers layers;
    private final transient PageParts parts;
    private final transient HomeExports exports;
    private final transient Texts texts;
    private final boolean wall;
    private final boolean wholeRegency;

    HomeView(
            FigureService figures,
            RolloutService rollout,
            HeadlineSetting headlines,
            MapLayers layers,
            PageParts parts,
            HomeExports exports,
            Texts texts,
            AuthenticationContext authentication) {
        this.figures = figures;
        this.rollout = rollout;
        this.headlines = headlines;
        this.layers = layers;
        this.parts = parts;
        this.exports = exports;
        this.texts = texts;
        this.wall = authentication.hasRole(Role.DISPLAY.name());
        this.wholeRegency = Arrays.stream(Role.values())
                .filter(Role::seesWholeRegency)
                .anyMatch(role -> authentication.hasRole(role.name()));
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        List<HeadlineFigure> known = figures.headlines(new HeadlineQuery(
                FamilyHealthText.withVisited(headlines.codes()),
                state.period(),
                null,
                FigureQueries.denominator(state),
                channel()));
        List<HeadlineFigure> cards = known.stream()
                .filter(card -> headlines.codes().contains(card.indicator().code()))
                .toList();
        IndicatorReport report = figures.report(FigureQueries.report(state, headlines.first(), channel()));
        FigureDetails.OfPage details = wall ? null : parts.details().acting(state, null, channel());
        removeAll();
        add(header(cards, state, report), cards(cards, known, state, details));
        var attention = new Panel(getTranslation("home.attention"), () -> attention(state, details));
        var rollout = new Panel(getTranslation("home.rollout"), this::rollout);
        if (!wall) {
            attention.add(exports.attention(getLocale(), state));
            rollout.add(exports.rollout(getLocale()));
        }
        var middle = new Div(new Panel(mapTitle(report), () -> map(state, report)), attention);
        middle.addClassName("home-middle");
        add(middle, rollout);
        cards.stream().findFirst().ifPresent(card -> add(parts.source(getLocale(), card.provenance())));
    }

    private Component header(List<HeadlineFigure> cards, UrlState state, IndicatorReport report) {
        var header = parts.header(
                getLocale(),
                getTranslation("home.title"),
                cards.stream()
                        .map(HeadlineFigure::provenance)
                        .filter(p -> p.dataAsOf() != null)
                        .findFirst()
                        .orElse(null));
        if (!wall) {
            var choices = new FigureChoices(Links.HOME, state, report);
            header.choose(choices.both())
                    .choose(
                            new PrintButton(getTranslation("home.print")),
                            exports.cards(getLocale(), state, parts.regencyName(getLocale())));
        }
        return header;
    }

    private Component cards(
            List<HeadlineFigure> cards,
            List<HeadlineFigure> known,
            UrlState state,
            FigureDetails.@Nullable OfPage details) {
        var grid = new Div();
        grid.addClassName("headlines");
        cards.forEach(card -> grid.add(new HeadlineCard(texts, getLocale(), card, known, state, details)));
        // The SPM index is one of the kabupaten; a Puskesmas has none.
        if (wholeRegency) {
            SpmCard.of(texts, getLocale(), figures.spm(null)).ifPresent(grid::add);
        }
        return grid;
    }

    private String mapTitle(IndicatorReport report) {
        return getTranslation(
                "peta.map",
                getTranslation("level." + report.level().name()),
                report.indicator().name(getLocale()));
    }

    /** The first headline on the map; the page Peta has the rest. */
    private Component map(UrlState state, IndicatorReport report) {
        if (!layers.hasBoundaries()) {
            return Panel.empty(getTranslation("map.empty"));
        }
        FigureQuery query = FigureQueries.report(state, headlines.first(), channel());
        var map = new VillageMap(wall ? VillageMap.Mode.WALL : VillageMap.Mode.COMPACT);
        map.show(new MapSource(layer(report), () -> layer(figures.report(query))));
        return OnPaper.guarded(map, report);
    }

    /** By PWS status where there is a target and a month to judge, else by class. */
    private MapLayer layer(IndicatorReport report) {
        boolean judged = report.whole().targets().isLocal() && !report.period().isAnnual();
        return layers.small(report, judged ? MapColouring.STATUS : MapColouring.CLASSES, getLocale(), !wall)
                .orElseThrow();
    }

    private Component attention(UrlState state, FigureDetails.@Nullable OfPage details) {
        List<Alert> alerts = figures.attention(new AttentionQuery(
                List.of(), state.period(), null, FigureQueries.denominator(state), channel(), AttentionLines.ENOUGH));
        return alerts.isEmpty()
                ? Panel.empty(getTranslation("home.no-attention"))
                : new AttentionList(
                        texts, getLocale(), alerts, wall ? ALERTS_ON_WALL : AttentionLines.MOST, state, details);
    }

    private Component rollout() {
        return new RolloutStrip(texts, getLocale(), rollout.overview());
    }

    private Channel channel() {
        return wall ? Channel.WALL : Channel.SCREEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title") + " · " + getTranslation("app.name");
    }
}
