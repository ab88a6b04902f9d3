package id.pantau.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityHistory;
import id.pantau.facility.FacilityLists;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.RegisterFilter;
import id.pantau.facility.RegisterRow;
import id.pantau.region.BoundaryService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Register fasilitas: every Puskesmas, Pustu and Posyandu that the account sees, and what became of each. */
@Route(value = Links.FACILITIES, layout = MainLayout.class)
@Menu(order = 4.5, title = "facility-register.title")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/facility-register.css")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient FacilityRegisterService register;
    private final transient RegionService regions;
    private final transient FacilityLists lists;
    private final transient BoundaryService boundaries;
    private final Div paper = new Div();
    private final ZoneId zone;
    private transient RegisterState state = new RegisterState(RegisterFilter.OPEN);

    RegisterView(
            FacilityRegisterService register, FacilityLists lists, RegionService regions, BoundaryService boundaries) {
        this.register = register;
        this.boundaries = boundaries;
        this.lists = lists;
        this.regions = regions;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        addClassName("register-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("facility-register.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = RegisterState.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        removeAll();
        List<RegisterRow> open = register.list(RegisterFilter.OPEN);
        List<RegisterRow> rows = state.filter().equals(RegisterFilter.OPEN) ? open : register.list(state.filter());
        var how = new Paragraph(getTranslation("facility-register.print.how"));
        how.addClassName("only-on-paper");
        paper.removeAll();
        paper.add(how);
        add(header(open, rows), panel(rows, open.isEmpty()), paper);
    }

    private PageHeader header(List<RegisterRow> open, List<RegisterRow> rows) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        var header = new PageHeader(
                        List.of(
                                new Crumb(regency, null),
                                new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                                new Crumb(getTranslation("facility-register.title"), null)),
                        getTranslation("ilp.as-of", Formats.date(regions.today())))
                .choose(RegisterFilters.fields(state, open));
        if (register.mayChange()) {
            var add = new Button(getTranslation("facility-register.add"), click -> openNew());
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            add.addClassName("register-add");
            var list = new Button(getTranslation("facility-register.list"), click -> openList());
            header.choose(list, add);
        }
        if (rows.isEmpty()) {
            return header;
        }
        var print = new Button(getTranslation("facility-register.print"), click -> print());
        print.addClassName("no-print");
        Locale locale = getLocale();
        return header.choose(
                print,
                new ExportLinks(
                        () -> new RegisterFile(this, locale).of(register.list(state.filter()), regions.today())));
    }

    private Panel panel(List<RegisterRow> rows, boolean nothing) {
        var panel = new Panel("");
        panel.addClassName("register-panel");
        panel.load(() -> {
            if (rows.isEmpty()) {
                return Panel.empty(getTranslation(nothing ? "facility-register.empty" : "facility-register.no-match"));
            }
            var grid = new RegisterGrid(row -> openHistory(row.code()));
            grid.show(rows);
            var count = new Paragraph(getTranslation("facility-register.count", rows.size()));
            count.addClassName("register-count");
            return new Div(count, grid);
        });
        return panel;
    }

    private void openNew() {
        var dialog = new FacilityDialog(getTranslation("facility-register.add"), register, regions, positions())
                .forNew(this::saved);
        add(dialog);
        dialog.open();
    }

    private void openHistory(String code) {
        FacilityHistory history = register.history(code);
        var dialogs = new ArrayList<HistoryDialog>();
        FacilityActions actions = register.mayChange()
                ? new FacilityActions(register, regions, this::positions, history.facility(), () -> {
                    dialogs.forEach(HistoryDialog::close);
                    saved();
                })
                : null;
        var dialog = new HistoryDialog(history, zone, actions);
        dialogs.add(dialog);
        add(dialog);
        dialog.open();
    }

    /** All lines, which the grid does not hold in the browser. */
    private void print() {
        paper.removeAll();
        paper.add(new RegisterPaper(register.list(state.filter()), regions.today()));
        getElement().executeJs("requestAnimationFrame(() => window.print())");
    }

    private void openList() {
        var dialog = new ListDialog(lists, this::saved);
        add(dialog);
        dialog.open();
    }

    private PositionFields positions() {
        return new PositionFields(regions, boundaries);
    }

    private void saved() {
        Notification.show(getTranslation("facility-register.saved"));
        refresh();
    }
}
