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
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.VillageMap;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final transient MapPictureExports pictures;
    private final transient Texts texts;
    private final boolean wall;
    /** Whether the account opens the pocket sheet of a kecamatan. */
    private final boolean visits;

    PetaView(
            FigureService figures,
            Catalogue catalogue,
            HeadlineSetting headlines,
            MapLayers layers,
            PageParts parts,
            MapPictureExports pictures,
            Texts texts,
            AuthenticationContext authentication) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.layers = layers;
        this.parts = parts;
        this.pictures = pictures;
        this.texts = texts;
        this.wall = authentication.hasRole(Role.DISPLAY.name());
        this.visits = Stream.of(Role.EXECUTIVE, Role.HEALTH_OFFICER, Role.HEALTH_HEAD)
                .anyMatch(role -> authentication.hasRole(role.name()));
        addClassName("peta");
        setClassName("is-wall", wall);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MapChoice choice = MapChoice.of(event.getLocation().getQueryParameters());
        FigureQuery query = query(choice, choice.state().indicator());
        IndicatorReport report = figures.report(query);
        removeAll();
        add(header(choice, report));
        parts.notes(getLocale(), report).forEach(this::add);
        if (!layers.hasBoundaries()) {
            add(new Panel("", () -> Panel.empty(getTranslation("map.empty"))));
            return;
        }
        add(OnPaper.guarded(body(choice, query, report), report));
        if (report.level() == Level.PUSKESMAS && !report.withoutCatchment().isEmpty()) {
            add(withoutCatchment(report));
        }
        add(parts.source(getLocale(), report.provenance()));
    }

    /** @param indicator null: the first headline */
    private FigureQuery query(MapChoice choice, @Nullable String indicator) {
        UrlState state = choice.state().withIndicator(indicator);
        boolean villages = choice.within() != null || choice.colouring() == MapColouring.FACILITIES;
        return FigureQueries.reportOfUnit(
                        state.withUnit(choice.within()).withLevel(villages ? Level.DESA : state.level()),
                        headlines.first(),
                        wall ? Channel.WALL : Channel.SCREEN)
                .withYearBefore();
    }

    /** Kabupaten › Peta desa › Kecamatan or Puskesmas that is open › indicator. */
    private Component header(MapChoice choice, IndicatorReport report) {
        String title = choice.colouring() == MapColouring.FACILITIES
                ? getTranslation(choice.colouring().key())
                : report.indicator().name(getLocale());
        var all = new Crumb(
                getTranslation("peta.title"),
                choice.within() == null
                        ? null
                        : choice.withLevel(report.level()).path());
        if (choice.within() == null) {
            return parts.header(getLocale(), title, report.provenance(), all);
        }
        Unit unit = report.whole().unit();
        var open = new Crumb(
                FigureText.unitName(texts, getLocale(), unit),
                unit.kind() == UnitKind.PUSKESMAS && !wall ? Links.puskesmas(unit.code()) : null);
        PageHeader header = parts.header(getLocale(), title, report.provenance(), all, open);
        return unit.kind() == UnitKind.KECAMATAN && visits ? header.choose(new VisitLink(unit.code())) : header;
    }

    private Component body(MapChoice choice, FigureQuery query, IndicatorReport report) {
        VillageMap map = map(choice, query, report);
        var maps = new Div(map);
        maps.addClassName("peta-maps");
        if (choice.second() != null && !wall) {
            FigureQuery other = query(choice, choice.second());
            maps.add(map(choice, other, figures.report(other)));
            maps.addClassName("is-pair");
        }
        var body = new Div();
        body.addClassName("peta-body");
        if (!wall) {
            var rail = new MapRail(choice, report, catalogue.all(), layers::boundariesOf, map, getLocale());
            rail.add(pictures.links(map, getLocale(), query, shown -> layer(choice, shown)));
            body.add(rail);
        }
        body.add(maps);
        return body;
    }

    private VillageMap map(MapChoice choice, FigureQuery query, IndicatorReport report) {
        var map = new VillageMap(wall ? VillageMap.Mode.WALL : VillageMap.Mode.FULL);
        if (choice.second() != null) {
            map.inStepWith("peta");
        }
        map.show(new MapSource(layer(choice, report), () -> layer(choice, figures.report(query))));
        return map;
    }

    private MapLayer layer(MapChoice choice, IndicatorReport report) {
        return layers.of(report, choice, getLocale(), wall ? MapLinks.NONE : new MapLinks(choice))
                .orElseThrow();
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
