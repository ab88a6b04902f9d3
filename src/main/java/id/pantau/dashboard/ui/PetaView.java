package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.VillageMap;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Peta desa: one indicator on the map, month by month, with the same rows as a table. */
@Route(value = Links.MAP, layout = MainLayout.class)
@Menu(order = 2, title = "peta.menu", icon = "vaadin:map-marker")
@RolesAllowed({
    "EXECUTIVE",
    "HEALTH_OFFICER",
    "HEALTH_HEAD",
    "PUSKESMAS_HEAD",
    "PUSKESMAS_STAFF",
    "PUSTU_HEAD",
    "DISPLAY"
})
@CssImport("./styles/peta.css")
class PetaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient HeadlineSetting headlines;
    private final transient MapLayers layers;
    private final transient PageParts parts;
    private final boolean wall;
    private MapColouring colouring = MapColouring.CLASSES;

    PetaView(
            FigureService figures,
            Catalogue catalogue,
            HeadlineSetting headlines,
            MapLayers layers,
            PageParts parts,
            AuthenticationContext authentication) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.layers = layers;
        this.parts = parts;
        this.wall = authentication.hasRole(Role.DISPLAY.name());
        addClassName("peta");
        setClassName("is-wall", wall);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        FigureQuery query = FigureQueries.report(state, headlines.first(), wall ? Channel.WALL : Channel.SCREEN);
        IndicatorReport report = figures.report(query);
        removeAll();
        add(parts.header(
                getLocale(),
                report.indicator().name(getLocale()),
                report.provenance(),
                new Crumb(getTranslation("peta.title"), null)));
        parts.notes(getLocale(), report).forEach(this::add);
        if (!layers.hasBoundaries()) {
            add(new Panel("", () -> Panel.empty(getTranslation("map.empty"))));
            return;
        }
        add(OnPaper.guarded(body(state, query, report), report));
        if (report.level() == Level.PUSKESMAS && !report.withoutCatchment().isEmpty()) {
            add(withoutCatchment(report));
        }
        add(parts.source(getLocale(), report.provenance()));
    }

    private Component body(UrlState state, FigureQuery query, IndicatorReport report) {
        var map = new VillageMap(wall ? VillageMap.Mode.WALL : VillageMap.Mode.FULL);
        show(map, query, report, state.unit());
        var body = new Div();
        body.addClassName("peta-body");
        if (!wall) {
            body.add(new MapRail(state, report, map)
                    .withColouring(
                            colouring, chosen -> map.whenPeriodKnown(period -> recolour(map, query, chosen, period)))
                    .withIndicators(catalogue.all(), report.indicator(), getLocale()));
        }
        body.add(map);
        return body;
    }

    private void show(VillageMap map, FigureQuery query, IndicatorReport report, @Nullable String unit) {
        map.show(new MapSource(layer(report, unit), () -> layer(figures.report(query), unit)));
    }

    private MapLayer layer(IndicatorReport report, @Nullable String unit) {
        return layers.of(report, colouring, getLocale(), unit, true, !wall).orElseThrow();
    }

    /** The same figures in other colours, for the month that the slider shows. */
    private void recolour(VillageMap map, FigureQuery query, MapColouring chosen, @Nullable String period) {
        colouring = chosen;
        var shown = new FigureQuery(
                query.indicatorCode(),
                period == null ? query.period() : Period.parse(period).orElse(query.period()),
                query.level(),
                query.unitCode(),
                query.denominator(),
                query.channel());
        show(map, shown, figures.report(shown), null);
    }

    /** Villages that no Puskesmas serves stay background at this level; here they have a name. */
    private Component withoutCatchment(IndicatorReport report) {
        String names =
                report.withoutCatchment().stream().map(unit -> unit.name()).collect(Collectors.joining(", "));
        var list = new Details(
                getTranslation(
                        "peta.without-catchment", report.withoutCatchment().size()),
                new Paragraph(names));
        list.addClassName("peta-without");
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("peta.title") + " · " + getTranslation("app.name");
    }
}
