package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.ScopeSource;
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
import id.pantau.rollout.FacilityPlanRegister;
import id.pantau.rollout.FacilityPlanRow;
import id.pantau.rollout.FacilityPlanService;
import id.pantau.rollout.FacilityPlanState;
import id.pantau.rollout.PlanService;
import id.pantau.rollout.PlanSheet;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rencana: how many of each kind by when, and which facility in which wave. */
@Route(value = Links.PLAN, layout = MainLayout.class)
@Menu(order = 4.2, title = "plan.title")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
@CssImport("./styles/register.css")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient PlanService plans;
    private final transient FacilityPlanService facilityPlans;
    private final transient RegionService regions;
    private final transient ScopeSource scopes;
    private final ZoneId zone;
    private transient @Nullable PlanState state;

    PlanView(PlanService plans, FacilityPlanService facilityPlans, RegionService regions, ScopeSource scopes) {
        this.plans = plans;
        this.facilityPlans = facilityPlans;
        this.regions = regions;
        this.scopes = scopes;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        addClassName("register");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PlanState.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        PlanState shown = state;
        if (shown == null) {
            return;
        }
        removeAll();
        FacilityPlanRegister register = facilityPlans.register(shown.filter());
        var note = new Paragraph(getTranslation("plan.rule"));
        note.addClassName("note");
        add(header(register, shown), note);
        if (scopes.current().wholeRegency()) {
            add(years(register));
        }
        add(facilities(register, shown));
    }

    private Panel years(FacilityPlanRegister register) {
        Locale locale = getLocale();
        PlanSheet sheet = plans.sheet();
        var panel = new Panel(
                getTranslation("plan.years"),
                () -> new PlanGrid(plans, sheet, register.today().getYear(), zone, this::refresh));
        if (!sheet.years().isEmpty()) {
            panel.add(new ExportLinks(() -> new PlanFile(this, locale).years(plans.sheet(), regions.today())));
        }
        return panel;
    }

    private Panel facilities(FacilityPlanRegister register, PlanState shown) {
        Locale locale = getLocale();
        var panel = new Panel(getTranslation("plan.facilities"));
        panel.load(() -> {
            var table = new FacilityPlanTable(register, this::history);
            return register.mayWrite() ? new Div(tools(register, table), table) : table;
        });
        if (!register.rows().isEmpty()) {
            panel.add(new ExportLinks(
                    () -> new PlanFile(this, locale).facilities(facilityPlans.register(shown.filter()))));
        }
        return panel;
    }

    private Component tools(FacilityPlanRegister register, FacilityPlanTable table) {
        var give = new Button(
                getTranslation("plan.give"),
                click -> show(new FacilityPlanDialog(facilityPlans, register, table.chosen(), zone, this::refresh)));
        give.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var tools = new Div(give, new Paragraph(getTranslation("plan.give-helper")));
        tools.addClassNames("plan-tools", "no-print");
        return tools;
    }

    private PageHeader header(FacilityPlanRegister register, PlanState shown) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        return new PageHeader(
                        List.of(
                                new Crumb(regency, null),
                                new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                                new Crumb(getTranslation("plan.title"), null)),
                        getTranslation("ilp.as-of", Formats.date(register.today())))
                .choose(filters(register, shown));
    }

    private Component[] filters(FacilityPlanRegister register, PlanState shown) {
        UnitChoice puskesmas = register.puskesmas().stream()
                .filter(p -> p.code().equals(shown.filter().puskesmasCode()))
                .findFirst()
                .orElse(null);
        return new Component[] {
            new FilterSelect<>(
                    "ilp.filter.kind",
                    List.of(FacilityKind.values()),
                    shown.filter().kind(),
                    kind -> getTranslation("facility.kind." + kind.name()),
                    kind -> shown.withKind(kind).open()),
            new FilterSelect<>(
                    "plan.filter.state",
                    List.of(FacilityPlanState.values()),
                    shown.filter().state(),
                    value -> getTranslation("plan.state." + value.name()),
                    value -> shown.withState(value).open()),
            new FilterSelect<>(
                    "plan.filter.wave",
                    register.waves(),
                    shown.filter().wave(),
                    wave -> wave,
                    wave -> shown.withWave(wave).open()),
            new FilterSelect<>(
                    "plan.filter.puskesmas",
                    register.puskesmas(),
                    puskesmas,
                    UnitChoice::name,
                    unit -> shown.withPuskesmas(unit == null ? null : unit.code())
                            .open())
        };
    }

    private void history(FacilityPlanRow row) {
        String code = row.facility().code();
        show(new FacilityPlanVersions(row.facility().name(), facilityPlans.history(code), zone));
    }

    private void show(RegisterDialog dialog) {
        add(dialog);
        dialog.open();
    }
}
