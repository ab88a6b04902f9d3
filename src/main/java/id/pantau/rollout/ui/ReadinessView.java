package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.FilterSelect;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.ReadinessScreen;
import id.pantau.rollout.ReadinessScreen.Lacking;
import id.pantau.rollout.RolloutService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Kesiapan: every facility of a kind against every criterion. "Which 14 Pustu lack a second kader?" is one choice away. */
@Route(value = Links.READINESS, layout = MainLayout.class)
@Menu(order = 4.1, title = "readiness.menu")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/rollout.css")
@CssImport("./styles/readiness.css")
class ReadinessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RolloutService rollout;
    private final transient RegionService regions;

    ReadinessView(RolloutService rollout, RegionService regions) {
        this.rollout = rollout;
        this.regions = regions;
        addClassName("readiness");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReadinessState state = ReadinessState.of(event.getLocation().getQueryParameters());
        ReadinessScreen screen = read(state);
        removeAll();
        var headline = new Paragraph(headline(screen));
        headline.addClassName("readiness-headline");
        add(header(state, screen), headline, note());
        var facilities = new Panel(getTranslation("readiness.facilities"));
        facilities.addClassName("readiness-facilities");
        facilities.load(() -> new Div(new ReadinessGrid(screen), more()));
        Locale locale = getLocale();
        if (screen.total() > 0) {
            facilities.add(new ExportLinks(() -> new ReadinessFile(this, locale).of(read(state))));
        }
        var criteria = new Panel(getTranslation("readiness.criteria"));
        criteria.load(() -> new ReadinessCriteria(screen, state));
        var body = new Div(facilities, criteria);
        body.addClassName("readiness-body");
        add(body);
    }

    private ReadinessScreen read(ReadinessState state) {
        return rollout.readiness(state.kind(), state.unit(), state.criterion());
    }

    /** "14 dari 37 Pustu belum memenuhi: 2 kader". */
    private String headline(ReadinessScreen screen) {
        String kind = getTranslation("facility.kind." + screen.kind().name());
        String total = Formats.count(screen.total());
        Criterion criterion = screen.criterion();
        return criterion == null
                ? getTranslation("readiness.headline", total, kind)
                : getTranslation(
                        "readiness.headline.criterion",
                        Formats.count(screen.facilities().size()),
                        total,
                        kind,
                        criterion.name(getLocale()));
    }

    private PageHeader header(ReadinessState state, ReadinessScreen screen) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        return new PageHeader(
                        List.of(
                                new Crumb(regency, null),
                                new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                                new Crumb(getTranslation("readiness.title"), null)),
                        getTranslation("ilp.as-of", Formats.date(screen.today())))
                .choose(
                        kind(state, screen),
                        IlpFilters.unit(
                                screen.districts(),
                                screen.puskesmas(),
                                state.unit(),
                                code -> state.withUnit(code).open()),
                        criterion(state, screen));
    }

    private Component kind(ReadinessState state, ReadinessScreen screen) {
        var field = new FilterSelect<>(
                "ilp.filter.kind",
                List.of(FacilityKind.values()),
                screen.kind(),
                kind -> getTranslation("facility.kind." + kind.name()),
                kind -> state.withKind(kind).open());
        field.setEmptySelectionAllowed(false);
        return field;
    }

    private Component criterion(ReadinessState state, ReadinessScreen screen) {
        return new FilterSelect<>(
                "readiness.filter.criterion",
                screen.criteria().stream().map(Lacking::criterion).toList(),
                screen.criterion(),
                criterion -> criterion.code() + " " + criterion.name(getLocale()),
                criterion -> state.withCriterion(criterion == null ? null : criterion.code())
                        .open());
    }

    /** Seen only while there are criteria beyond the edge. */
    private Paragraph more() {
        var more = new Paragraph(getTranslation("readiness.more"));
        more.addClassNames("note", "readiness-more", "no-print");
        return more;
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("ilp.not-official"));
        note.addClassNames("note", "ilp-note");
        return note;
    }
}
