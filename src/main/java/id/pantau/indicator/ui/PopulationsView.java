package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people should be served: by year, group and unit, each number with its kind and source. */
@Route(value = Links.POPULATIONS, layout = MainLayout.class)
@RouteAlias(value = "sasaran", layout = MainLayout.class)
@Menu(order = 130, title = "population.title", icon = "vaadin:group")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/indicator.css")
class PopulationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TargetPopulationService populations;
    private final Grid<PopulationRow> grid = new Grid<>();
    private final Select<Integer> years = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final int thisYear;
    private int year;

    PopulationsView(TargetPopulationService populations, RegionService regions) {
        this.populations = populations;
        this.thisYear = regions.today().getYear();
        this.year = thisYear;
        years.setAriaLabel(getTranslation("population.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UrlState.EMPTY.withPeriod(Period.year(change.getValue())).open(Links.POPULATIONS);
            }
        });
        group.setAriaLabel(getTranslation("population.group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(g -> getTranslation("indicator.group." + g.name()));
        group.setValue(TargetGroup.PREGNANT_WOMEN);
        group.addValueChangeListener(change -> refresh());
        var add = new Button(getTranslation("population.add-button"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        buildGrid();
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("population.title"), null)), "")
                        .choose(years, group, add),
                new Panel("", () -> grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Period asked = UrlState.of(event.getLocation().getQueryParameters()).period();
        year = asked == null ? thisYear : asked.year();
        years.setItems(Years.around(thisYear, populations.years(), year));
        years.setValue(year);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("population.title") + " · " + getTranslation("app.name");
    }

    private void buildGrid() {
        grid.addClassName("tall-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> UnitName.of(this, row.unit()))
                .setHeader(getTranslation("population.unit"))
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(row -> Formats.count(row.value().amount()))
                .setHeader(getTranslation("population.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation(
                        "figure.denominator." + row.value().kind().name()))
                .setHeader(getTranslation("population.kind"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(row -> row.value().source())
                .setHeader(getTranslation("population.source"))
                .setFlexGrow(3);
        grid.addColumn(PopulationRow::version)
                .setHeader(getTranslation("population.version"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::editButton))
                .setHeader(getTranslation("target.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Button editButton(PopulationRow row) {
        var edit = new Button(getTranslation("target.edit"), click -> edit(row));
        edit.setAriaLabel(getTranslation("population.edit-of", UnitName.of(this, row.unit())));
        edit.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        edit.setEnabled(row.unit() != null);
        return edit;
    }

    private void edit(@Nullable PopulationRow row) {
        add(new PopulationDialog(populations, year, group.getValue(), row, this::refresh));
    }

    private void refresh() {
        grid.setItems(populations.list(year, group.getValue()));
        grid.setEmptyStateText(getTranslation(
                "population.none",
                getTranslation("indicator.group." + group.getValue().name()),
                Integer.toString(year)));
    }
}
