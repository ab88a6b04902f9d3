package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.pantau.base.Period;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.Unit;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people should be served: by year, group and unit, each number with its kind and source. */
@Route(value = Links.POPULATIONS, layout = MainLayout.class)
@RouteAlias(value = "sasaran", layout = MainLayout.class)
@Menu(order = 130, title = "population.title", icon = "vaadin:group")
@RolesAllowed({"HEALTH_OFFICER", "HEALTH_HEAD"})
@CssImport("./styles/indicator.css")
class PopulationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient TargetPopulationService populations;
    private final transient PopulationSheetService sheets;
    private final transient RegionService regions;
    private final PopulationList list = new PopulationList(this::edit);
    private final Select<DenominatorKind> sheetKind = new Select<>();
    private final Div body = new Div();
    private final Select<Integer> years = new Select<>();
    private final Select<TargetGroup> group = new Select<>();
    private final int thisYear;
    private UrlState state = UrlState.EMPTY;
    private int year;

    PopulationsView(TargetPopulationService populations, PopulationSheetService sheets, RegionService regions) {
        this.populations = populations;
        this.sheets = sheets;
        this.regions = regions;
        this.thisYear = regions.today().getYear();
        this.year = thisYear;
        years.setAriaLabel(getTranslation("population.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.withPeriod(Period.year(change.getValue())).open(Links.POPULATIONS);
            }
        });
        sheetKind.setPlaceholder(getTranslation("population.sheet"));
        sheetKind.setAriaLabel(getTranslation("population.sheet"));
        sheetKind.setEmptySelectionAllowed(true);
        sheetKind.setItems(Arrays.stream(DenominatorKind.values())
                .filter(DenominatorKind::isRecorded)
                .toList());
        sheetKind.setItemLabelGenerator(this::sheetLabel);
        sheetKind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue(), null);
            }
        });
        var ofRegency = new Button(
                getTranslation("population.sheet-regency"),
                click -> regions.regency()
                        .ifPresent(regency -> open(
                                sheetKind.getValue() == null ? DenominatorKind.REAL : sheetKind.getValue(),
                                regency.code())));
        group.setAriaLabel(getTranslation("population.group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(g -> getTranslation("indicator.group." + g.name()));
        group.setValue(TargetGroup.PREGNANT_WOMEN);
        group.addValueChangeListener(change -> refresh());
        var file = new TargetFile(
                this, getLocale(), regions.regency().map(RegencyDetails::zone).orElse(WESTERN));
        var add = new Button(getTranslation("population.add-button"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("population.title"), null)), "")
                        .choose(years, group, sheetKind, ofRegency, add)
                        .choose(new ExportLinks(() ->
                                file.populations(year, group.getValue(), populations.list(year, group.getValue())))),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation().getQueryParameters());
        Period asked = state.period();
        year = asked == null ? thisYear : asked.year();
        years.setItems(Years.around(thisYear, populations.years(), year));
        years.setValue(year);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("population.title") + " · " + getTranslation("app.name");
    }

    private void edit(@Nullable PopulationRow row) {
        add(new PopulationDialog(populations, year, group.getValue(), row, this::refresh));
    }

    private String sheetLabel(@Nullable DenominatorKind kind) {
        return kind == null
                ? getTranslation("population.sheet-back")
                : getTranslation(
                        "population.sheet-of",
                        getTranslation("population.sheet"),
                        getTranslation("figure.denominator." + kind.name()));
    }

    private void open(@Nullable DenominatorKind kind, @Nullable String unit) {
        UrlState.EMPTY
                .withPeriod(Period.year(year))
                .withPopulation(kind == null ? null : kind.code())
                .withUnit(unit)
                .open(Links.POPULATIONS);
    }

    /** The list, or the sheet of the kind (and unit) that the address names. */
    private void refresh() {
        body.removeAll();
        DenominatorKind kind = state.population() == null
                ? null
                : DenominatorKind.parse(state.population())
                        .filter(DenominatorKind::isRecorded)
                        .orElse(null);
        sheetKind.setValue(kind);
        String words = getTranslation("indicator.group." + group.getValue().name());
        if (kind == null) {
            list.show(populations.list(year, group.getValue()), words, year);
            body.add(new Panel("", () -> list));
            return;
        }
        Unit unit = populations.units().stream()
                .filter(u -> u.code().equals(state.unit()))
                .findFirst()
                .orElse(null);
        ZoneId zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        String title = getTranslation(
                "population.sheet-of",
                unit == null ? words : UnitName.of(this, unit),
                getTranslation("figure.denominator." + kind.name()));
        TargetGroup shown = unit == null ? group.getValue() : null;
        body.add(new Panel(
                title, () -> new PopulationSheet(sheets, year, shown, unit == null ? null : unit.code(), kind, zone)));
    }
}
