package id.pantau.rollout.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.Role;
import id.pantau.base.ScopeSource;
import id.pantau.base.export.TableFile;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.region.BoundaryService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Penerapan ILP: how far each facility is, against the plan, and which village is left out. On a wall without controls. */
@Route(value = Links.ROLLOUT, layout = MainLayout.class)
@Menu(order = 4, title = "ilp.menu", icon = "vaadin:hospital")
@RolesAllowed({
    "EXECUTIVE",
    "HEALTH_OFFICER",
    "HEALTH_HEAD",
    "PUSKESMAS_HEAD",
    "PUSKESMAS_STAFF",
    "PUSTU_HEAD",
    "DISPLAY"
})
@CssImport("./styles/rollout.css")
class IlpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RolloutService rollout;
    private final transient RegionService regions;
    private final transient BoundaryService boundaries;
    private final transient ScopeSource scopes;

    IlpView(RolloutService rollout, RegionService regions, BoundaryService boundaries, ScopeSource scopes) {
        this.rollout = rollout;
        this.regions = regions;
        this.boundaries = boundaries;
        this.scopes = scopes;
        addClassName("ilp");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ilp.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean wall = scopes.current().role() == Role.DISPLAY;
        IlpState state = wall
                ? new IlpState(RolloutFilter.ALL)
                : IlpState.of(event.getLocation().getQueryParameters());
        removeAll();
        RolloutScreen screen = rollout.screen(state.filter());
        add(header(state, screen, wall), note());
        var grid = new Div(
                panel("ilp-kinds", "ilp.kinds.title", panel -> panel.load(() -> new KindBars(screen))),
                panel(
                        "ilp-map",
                        "ilp.map.title",
                        panel -> panel.load(() -> new StageMap(rollout, boundaries).component(screen, state, wall))),
                panel("ilp-curve", "ilp.curve.title", panel -> panel.load(() -> new OperatingCharts(screen))),
                panel("ilp-next", "ilp.next.title", panel -> panel.load(() -> new NextStepList(screen))),
                panel("ilp-slipped", "ilp.slipped.title", panel -> panel.load(() -> new SlippedList(screen, !wall))),
                panel("ilp-gaps", "ilp.gaps.title", panel -> {
                    panel.load(() -> new GapList(screen, regions.villages().size(), !wall));
                    if (!wall) {
                        panel.add(file(state, NetworkFile::gaps));
                    }
                }));
        grid.addClassName("ilp-grid");
        add(grid);
        Locale locale = getLocale();
        if (!wall) {
            add(
                    panel("ilp-facilities", "ilp.facilities.title", panel -> {
                        panel.load(() -> new FacilityTable(screen, state));
                        panel.add(new ExportLinks(
                                () -> new FacilityFile(this, locale).of(rollout.screen(state.filter()))));
                    }),
                    panel("ilp-network", "ilp.network.title", panel -> {
                        panel.load(() -> new NetworkTable(screen));
                        panel.add(file(state, NetworkFile::network));
                    }),
                    new HowComputed());
        }
    }

    /** Asks anew when it is taken. */
    private ExportLinks file(IlpState state, BiFunction<NetworkFile, RolloutScreen, TableFile> table) {
        Locale locale = getLocale();
        return new ExportLinks(() -> table.apply(new NetworkFile(this, locale), rollout.screen(state.filter())));
    }

    private PageHeader header(IlpState state, RolloutScreen screen, boolean wall) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        var header = new PageHeader(
                List.of(new Crumb(regency, null), new Crumb(getTranslation("ilp.title"), null)),
                getTranslation("ilp.as-of", Formats.date(screen.today())));
        return wall ? header : header.choose(IlpFilters.fields(state, screen));
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("ilp.not-official"));
        note.addClassNames("note", "ilp-note");
        return note;
    }

    private Panel panel(String className, String titleKey, Consumer<Panel> content) {
        var panel = new Panel(getTranslation(titleKey));
        panel.addClassName(className);
        content.accept(panel);
        return panel;
    }
}
