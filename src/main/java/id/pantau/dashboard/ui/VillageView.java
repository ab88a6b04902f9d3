package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.account.ResponsibleService;
import id.pantau.base.DomainException;
import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.dashboard.HeadlineSetting;
import id.pantau.dashboard.PosyanduNetwork;
import id.pantau.facility.FacilityRow;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Desa: everything about one village on one page, by life cycle. It hangs in the village office, so nothing sensitive. */
@Route(value = Links.VILLAGE, layout = MainLayout.class)
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
class VillageView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient FigureService figures;
    private final transient Catalogue catalogue;
    private final transient PosyanduPanels posyandu;
    private final transient RegionService regions;
    private final transient HeadlineSetting headlines;
    private final transient UnitPlaces places;
    private final transient PageParts parts;
    private final transient ResponsibleService responsible;
    private final transient Texts texts;
    private final boolean ownVillageOnly;
    private String title = "";

    VillageView(
            FigureService figures,
            Catalogue catalogue,
            PosyanduPanels posyandu,
            RegionService regions,
            HeadlineSetting headlines,
            UnitPlaces places,
            PageParts parts,
            ResponsibleService responsible,
            Texts texts,
            AuthenticationContext authentication) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.posyandu = posyandu;
        this.regions = regions;
        this.headlines = headlines;
        this.places = places;
        this.parts = parts;
        this.responsible = responsible;
        this.texts = texts;
        this.ownVillageOnly = authentication.hasRole(Role.PUSTU_HEAD.name());
        addClassNames("unit-page", "village-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        List<HeadlineFigure> all = figures.headlines(new HeadlineQuery(
                catalogue.all().stream().map(Indicator::code).toList(),
                state.period(),
                code,
                FigureQueries.denominator(state),
                Channel.PRINT));
        VillageRow village =
                regions.village(code).orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        Optional<FacilityRow> puskesmas = places.puskesmasOf(village);
        title = getTranslation("figure.unit." + village.kind().name()) + " " + village.name();
        List<HeadlineFigure> known = UnitPlaces.withNumbers(all);
        removeAll();
        add(header(village, puskesmas.orElse(null), known, state));
        PosyanduNetwork facilities = posyandu.inVillage(village.code(), state, known);
        FigureDetails.OfPage details = parts.details().acting(state, village.code(), Channel.PRINT);
        var columns = new Div(
                figures(known, puskesmas.orElse(null), state, details),
                rail(village, puskesmas.orElse(null), known, facilities, details));
        columns.addClassName("unit-columns");
        add(columns);
        addLeftOut(all);
        var onPaper = new Paragraph(getTranslation("unit.paper-left-out"));
        onPaper.addClassNames("note", "only-on-paper");
        add(onPaper);
        known.stream().findFirst().ifPresent(first -> add(parts.source(getLocale(), first.provenance())));
    }

    private Component header(
            VillageRow village, @Nullable FacilityRow puskesmas, List<HeadlineFigure> known, UrlState state) {
        Crumb above = puskesmas == null
                ? new Crumb(getTranslation("unit.district", village.districtName()), null)
                : new Crumb(getTranslation("unit.puskesmas", puskesmas.name()), pathOf(puskesmas));
        return parts.header(
                        getLocale(),
                        title,
                        known.isEmpty() ? null : known.getFirst().provenance(),
                        above)
                .choose(parts.choices(Links.village(village.code()), state, headlines.first())
                        .both())
                .choose(
                        new VisitLink(village.code()),
                        new PrintButton(getTranslation("unit.print")),
                        parts.exports().unit(getLocale(), state, village.code(), title));
    }

    private Component figures(
            List<HeadlineFigure> known, @Nullable FacilityRow puskesmas, UrlState state, FigureDetails.OfPage details) {
        if (!known.isEmpty()) {
            return new LifeCyclePanels(texts, getLocale(), known, Level.DESA, state, details);
        }
        var panel =
                new Panel(getTranslation("unit.figures"), () -> Panel.empty(getTranslation("unit.no-village-data")));
        if (puskesmas != null && !ownVillageOnly) {
            panel.add(new Anchor(
                    Links.puskesmas(puskesmas.code()), getTranslation("unit.to-puskesmas", puskesmas.name())));
        }
        return panel;
    }

    /** Null for the head of a Pustu, for whom there is no page of the Puskesmas. */
    private @Nullable String pathOf(FacilityRow puskesmas) {
        return ownVillageOnly ? null : Links.puskesmas(puskesmas.code());
    }

    /** The names of what is not shown at this level, so that nobody takes it for missing. */
    private void addLeftOut(List<HeadlineFigure> all) {
        String names = all.stream()
                .filter(h -> h.figure().state() == FigureState.HIDDEN)
                .map(h -> h.indicator().shortName(getLocale()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            var note = new Paragraph(getTranslation("unit.left-out", names));
            note.addClassName("note");
            add(note);
        }
    }

    private Component rail(
            VillageRow village,
            @Nullable FacilityRow puskesmas,
            List<HeadlineFigure> known,
            PosyanduNetwork facilities,
            FigureDetails.OfPage details) {
        var place = new Panel(
                getTranslation("unit.place"),
                () -> new Div(
                        new Paragraph(getTranslation("unit.district", village.districtName())),
                        new Paragraph(
                                puskesmas == null
                                        ? getTranslation("unit.no-puskesmas")
                                        : getTranslation("unit.served-by", puskesmas.name()))));
        Panel network = posyandu.facilities(getLocale(), facilities);
        var rail = new Div();
        if (!known.isEmpty()) {
            rail.add(new Panel(
                    getTranslation("home.attention"), () -> BehindList.of(texts, getLocale(), known, details)));
        }
        var answering = new Panel(
                getTranslation("unit.responsible"),
                () -> ResponsibleList.of(
                        texts,
                        getLocale(),
                        responsible.ofVillage(village.id(), puskesmas == null ? null : puskesmas.id())));
        rail.add(place, answering, posyandu.ofUnit(getLocale(), facilities, known), network);
        rail.addClassName("unit-rail");
        return rail;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("app.name");
    }
}
