package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.Alert;
import id.pantau.indicator.AttentionLines;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.QualityFlag;
import id.pantau.region.VillageRow;
import id.pantau.rollout.FacilityStage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Puskesmas: the figures of one wilayah kerja, its villages, what is odd in its data, its network. */
@Route(value = Links.PUSKESMAS, layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
class PuskesmasView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int FLAGS = 10;

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient PosyanduPanels posyandu;
    private final transient FacilityService facilities;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient PuskesmasPanels panels;
    private final transient Texts texts;
    private String title = "";

    PuskesmasView(
            FigureService figures,
            Catalogue catalogue,
            PosyanduPanels posyandu,
            FacilityService facilities,
            HeadlineSetting headlines,
            UnitPlaces places,
            PageParts parts,
            PuskesmasPanels panels,
            Texts texts) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.posyandu = posyandu;
        this.facilities = facilities;
        this.headlines = headlines;
        this.places = places;
        this.parts = parts;
        this.panels = panels;
        this.texts = texts;
        addClassName("unit-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        List<HeadlineFigure> known = UnitPlaces.withNumbers(figures.headlines(new HeadlineQuery(
                catalogue.all().stream().map(Indicator::code).toList(),
                state.period(),
                code,
                FigureQueries.denominator(state),
                Channel.SCREEN)));
        FacilityRow puskesmas =
                facilities.facility(code).orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        List<VillageRow> villages = places.villagesOf(puskesmas);
        title = getTranslation("unit.puskesmas", puskesmas.name());
        removeAll();
        add(parts.header(
                        getLocale(),
                        title,
                        known.isEmpty() ? null : known.getFirst().provenance())
                .choose(parts.choices(Links.puskesmas(code), state, headlines.first())
                        .both())
                .choose(
                        new PrintButton(getTranslation("unit.print")),
                        parts.exports().unit(getLocale(), state, code, title)));
        add(panels.needs(getLocale(), code, state));
        FigureDetails.OfPage details = parts.details().acting(state, code, Channel.SCREEN);
        PosyanduNetwork reported = posyandu.ofPuskesmas(code, state, known);
        List<FacilityStage> network = reported.facilities();
        Panel facilities = posyandu.facilities(getLocale(), reported);
        var rail = rail(state, puskesmas, villages, details);
        rail.add(
                panels.recent(getLocale(), code),
                panels.completeness(getLocale(), code),
                panels.nextStep(getLocale(), code, network));
        var columns = new Div(figures(known, state, details), rail);
        columns.addClassName("unit-columns");
        add(columns);
        add(posyandu.ofUnit(getLocale(), reported, known));
        if (network.size() > FacilityList.MOST_IN_RAIL) {
            add(facilities);
        } else {
            rail.add(facilities);
        }
        known.stream().findFirst().ifPresent(first -> add(parts.source(getLocale(), first.provenance())));
    }

    private Component figures(List<HeadlineFigure> known, UrlState state, FigureDetails.OfPage details) {
        return known.isEmpty()
                ? new Panel(getTranslation("unit.figures"), () -> Panel.empty(getTranslation("unit.no-data")))
                : new LifeCyclePanels(texts, getLocale(), known, Level.PUSKESMAS, state, details);
    }

    private Div rail(UrlState state, FacilityRow puskesmas, List<VillageRow> villages, FigureDetails.OfPage details) {
        var rail = new Div(
                new Panel(getTranslation("home.attention"), () -> attention(state, puskesmas, details)),
                new Panel(getTranslation("unit.villages", villages.size()), () -> villages(villages)),
                new Panel(getTranslation("achievement.flags"), () -> flags(state, puskesmas)));
        rail.addClassName("unit-rail");
        return rail;
    }

    private Component attention(UrlState state, FacilityRow puskesmas, FigureDetails.OfPage details) {
        List<Alert> own = figures.attention(new AttentionQuery(
                List.of(),
                state.period(),
                puskesmas.code(),
                FigureQueries.denominator(state),
                Channel.SCREEN,
                AttentionLines.ENOUGH));
        return own.isEmpty()
                ? Panel.empty(getTranslation("home.no-attention"))
                : new AttentionList(texts, getLocale(), own, AttentionLines.MOST, state, details);
    }

    private Component villages(List<VillageRow> villages) {
        if (villages.isEmpty()) {
            return Panel.empty(getTranslation("unit.no-villages"));
        }
        var list = new UnorderedList();
        list.addClassName("villages");
        villages.forEach(v -> list.add(new ListItem(new Anchor(Links.village(v.code()), v.name()))));
        return list;
    }

    private Component flags(UrlState state, FacilityRow puskesmas) {
        List<QualityFlag> own = figures.quality(state.period(), puskesmas.code(), Channel.SCREEN).stream()
                .filter(flag -> puskesmas.code().equals(flag.unit().code()))
                .limit(FLAGS)
                .toList();
        if (own.isEmpty()) {
            return Panel.empty(getTranslation("unit.no-flags"));
        }
        return parts.flags(getLocale(), own, false);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
