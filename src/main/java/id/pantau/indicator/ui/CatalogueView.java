package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Cluster;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.LifeCycle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is measured, and how exactly: the indicators of this kabupaten with their definitions in both languages. */
@Route(value = Links.CATALOGUE, layout = MainLayout.class)
@RouteAlias(value = "katalog", layout = MainLayout.class)
@Menu(order = 110, title = "catalogue.title", icon = "vaadin:book")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/indicator.css")
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final Grid<Indicator> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<Cluster> cluster = new Select<>();
    private final Select<LifeCycle> lifeCycle = new Select<>();
    private final Panel detail = new Panel("");

    CatalogueView(Catalogue catalogue) {
        this.catalogue = catalogue;
        Locale locale = getLocale();
        addClassName("catalogue");
        buildFilters();
        buildGrid();
        var list = new Panel("", () -> {
            grid.setItems(catalogue.all());
            return grid;
        });
        detail.addClassName("indicator-detail");
        var both = new Div(list, detail);
        both.addClassName("catalogue-columns");
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("catalogue.title"), null)), "")
                        .choose(search, cluster, lifeCycle)
                        .choose(new ExportLinks(() -> new CatalogueFile(this, locale).of(catalogue.all()))),
                both);
    }

    /** The indicator of the address is opened; without one, or with an unknown one, the list alone says what to do. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = UrlState.of(event.getLocation().getQueryParameters()).indicator();
        detail.load(() -> Optional.ofNullable(code)
                .flatMap(catalogue::byCode)
                .<Component>map(IndicatorDetail::new)
                .orElseGet(() -> Panel.empty(getTranslation("catalogue.choose"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title") + " · " + getTranslation("app.name");
    }

    private void buildFilters() {
        search.setPlaceholder(getTranslation("catalogue.search"));
        search.setAriaLabel(getTranslation("catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        cluster.setItems(Cluster.values());
        cluster.setAriaLabel(getTranslation("catalogue.cluster"));
        cluster.setEmptySelectionAllowed(true);
        cluster.setEmptySelectionCaption(getTranslation("catalogue.all-clusters"));
        cluster.setItemLabelGenerator(
                c -> getTranslation(c == null ? "catalogue.all-clusters" : "indicator.cluster." + c.name()));
        cluster.addValueChangeListener(change -> filter());
        lifeCycle.setItems(LifeCycle.values());
        lifeCycle.setAriaLabel(getTranslation("catalogue.life-cycle"));
        lifeCycle.setEmptySelectionAllowed(true);
        lifeCycle.setEmptySelectionCaption(getTranslation("catalogue.all-life-cycles"));
        lifeCycle.setItemLabelGenerator(
                l -> getTranslation(l == null ? "catalogue.all-life-cycles" : "indicator.life-cycle." + l.name()));
        lifeCycle.addValueChangeListener(change -> filter());
    }

    private void buildGrid() {
        Locale locale = getLocale();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(i -> i.name(locale))
                .setHeader(getTranslation("catalogue.name"))
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(Indicator::code)
                .setHeader(getTranslation("catalogue.code"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(i -> getTranslation("indicator.kind." + i.kind().name()))
                .setHeader(getTranslation("catalogue.kind"))
                .setAutoWidth(true);
        grid.addColumn(i ->
                        getTranslation("indicator.life-cycle." + i.lifeCycle().name()))
                .setHeader(getTranslation("catalogue.life-cycle"))
                .setFlexGrow(2);
        grid.setEmptyStateText(getTranslation("catalogue.none"));
        grid.addSelectionListener(selection -> selection
                .getFirstSelectedItem()
                .ifPresent(i -> UrlState.EMPTY.withIndicator(i.code()).open(Links.CATALOGUE)));
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        Cluster inCluster = cluster.getValue();
        LifeCycle inLifeCycle = lifeCycle.getValue();
        grid.getListDataView()
                .setFilter(i -> (inCluster == null || i.cluster() == inCluster)
                        && (inLifeCycle == null || i.lifeCycle() == inLifeCycle)
                        && searched(i).contains(wanted));
    }

    private static String searched(Indicator i) {
        return String.join(
                        " ",
                        i.code(),
                        i.indonesian().name(),
                        i.english().name(),
                        i.indonesian().shortName())
                .toLowerCase(Locale.ROOT);
    }
}
