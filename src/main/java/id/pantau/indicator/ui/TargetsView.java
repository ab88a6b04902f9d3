package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.pantau.base.Period;
import id.pantau.base.report.Changes;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to be reached in a year: by indicator and unit, with the decision it stands on. */
@Route(value = Links.TARGETS, layout = MainLayout.class)
@RouteAlias(value = "target", layout = MainLayout.class)
@Menu(order = 120, title = "target.title", icon = "vaadin:bullseye")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/indicator.css")
class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient TargetService targets;
    private final transient Catalogue catalogue;
    private final Grid<TargetRow> grid = new Grid<>();
    private final Select<Integer> years = new Select<>();
    private final int thisYear;
    private final ZoneId zone;
    private int year;

    TargetsView(TargetService targets, Catalogue catalogue, RegionService regions) {
        this.targets = targets;
        this.catalogue = catalogue;
        this.thisYear = regions.today().getYear();
        this.year = thisYear;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        years.setAriaLabel(getTranslation("target.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UrlState.EMPTY.withPeriod(Period.year(change.getValue())).open(Links.TARGETS);
            }
        });
        var adopt = new Button(getTranslation("target.adopt"), click -> confirmAdoption());
        var add = new Button(getTranslation("target.add-button"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        buildGrid();
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("target.title"), null)), "")
                        .choose(years, adopt, add),
                new Panel("", () -> grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Period asked = UrlState.of(event.getLocation().getQueryParameters()).period();
        year = asked == null ? thisYear : asked.year();
        years.setItems(Years.around(thisYear, targets.years(), year));
        years.setValue(year);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.title") + " · " + getTranslation("app.name");
    }

    private void buildGrid() {
        grid.addClassName("tall-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        Locale locale = getLocale();
        var words = new TargetWords(this, locale);
        grid.addColumn(row -> row.indicator().name(locale))
                .setHeader(getTranslation("target.indicator"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(row -> UnitName.of(this, row.unit()))
                .setHeader(getTranslation("target.unit"))
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(row -> words.value(row.indicator(), row.target()))
                .setHeader(getTranslation("target.value"))
                .setWidth("8rem");
        grid.addColumn(row -> getTranslation(
                        "figure.denominator." + row.target().denominator().name()))
                .setHeader(getTranslation("target.denominator"))
                .setWidth("7rem");
        grid.addColumn(row -> words.basis(row.target().basis()))
                .setHeader(getTranslation("target.basis"))
                .setFlexGrow(3);
        grid.addColumn(row -> words.span(row.target()))
                .setHeader(getTranslation("target.version"))
                .setWidth("6rem");
        grid.addColumn(new ComponentRenderer<>(this::editButton))
                .setHeader(getTranslation("target.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Button editButton(TargetRow row) {
        var edit = new Button(getTranslation("target.edit"), click -> edit(row));
        edit.setAriaLabel(
                getTranslation("target.edit-of", row.indicator().name(getLocale()), UnitName.of(this, row.unit())));
        edit.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        edit.setEnabled(row.unit() != null);
        return edit;
    }

    private void edit(@Nullable TargetRow row) {
        add(new TargetDialog(targets, catalogue.all(), year, row, zone, this::refresh));
    }

    private void confirmAdoption() {
        var kind = new Select<DenominatorKind>();
        kind.setLabel(getTranslation("target.adopt-kind"));
        kind.setItems(DenominatorKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("figure.denominator." + k.name()));
        kind.setValue(DenominatorKind.PROJECTION);
        var dialog = new SaveDialog(
                getTranslation("target.adopt-title", Integer.toString(year)),
                () -> {
                    Changes changes = targets.adoptNational(year, kind.getValue());
                    Notification.show(getTranslation("target.adopted", changes.added(), changes.same()));
                },
                this::refresh,
                new Paragraph(getTranslation("target.adopt-text")),
                kind);
        add(dialog);
        dialog.open();
    }

    private void refresh() {
        grid.setItems(targets.list(year));
        grid.setEmptyStateText(getTranslation("target.none", Integer.toString(year)));
    }
}
