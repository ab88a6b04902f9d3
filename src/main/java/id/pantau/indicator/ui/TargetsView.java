package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.pantau.base.Period;
import id.pantau.base.report.Changes;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetService;
import id.pantau.indicator.TargetSheetService;
import id.pantau.indicator.Unit;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
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
    private final transient TargetSheetService sheets;
    private final transient TargetFileService files;
    private final transient RegionService regions;
    private final TargetList list = new TargetList(this::edit);
    private final Select<Integer> years = new Select<>();
    private final ComboBox<Indicator> sheetOf = new ComboBox<>();
    private final Div body = new Div();
    private final int thisYear;
    private final ZoneId zone;
    private UrlState state = UrlState.EMPTY;
    private int year;

    TargetsView(
            TargetService targets,
            TargetSheetService sheets,
            TargetFileService files,
            Catalogue catalogue,
            RegionService regions) {
        this.targets = targets;
        this.sheets = sheets;
        this.files = files;
        this.regions = regions;
        this.catalogue = catalogue;
        this.thisYear = regions.today().getYear();
        this.year = thisYear;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        years.setAriaLabel(getTranslation("target.year"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.withPeriod(Period.year(change.getValue())).open(Links.TARGETS);
            }
        });
        sheetOf.setPlaceholder(getTranslation("target.sheet"));
        sheetOf.setAriaLabel(getTranslation("target.sheet"));
        sheetOf.setItems(catalogue.all());
        sheetOf.setItemLabelGenerator(i -> i.name(getLocale()));
        sheetOf.setClearButtonVisible(true);
        sheetOf.setWidth("17rem");
        sheetOf.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Indicator chosen = change.getValue();
                open(chosen == null ? null : chosen.code(), null);
            }
        });
        var ofRegency = new Button(
                getTranslation("target.sheet-regency"),
                click -> regions.regency().ifPresent(regency -> open(null, regency.code())));
        var adopt = new Button(getTranslation("target.adopt"), click -> confirmAdoption());
        var file = new TargetFile(this, getLocale(), zone);
        var add = new Button(getTranslation("target.add-button"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        body.addClassName("page-body");
        add(
                new PageHeader(List.of(new PageHeader.Crumb(getTranslation("target.title"), null)), "")
                        .choose(years, sheetOf, ofRegency, adopt, add)
                        .choose(new ExportLinks(() -> file.targets(year, targets.list(year)))),
                body);
    }

    private void open(@Nullable String indicator, @Nullable String unit) {
        UrlState.EMPTY
                .withPeriod(Period.year(year))
                .withIndicator(indicator)
                .withUnit(unit)
                .open(Links.TARGETS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation().getQueryParameters());
        Period asked = state.period();
        year = asked == null ? thisYear : asked.year();
        years.setItems(Years.around(thisYear, targets.years(), year));
        years.setValue(year);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.title") + " · " + getTranslation("app.name");
    }

    private void edit(@Nullable TargetRow row) {
        add(new TargetDialog(targets, files, catalogue.all(), year, row, zone, this::refresh));
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

    /** The list, or the sheet of the indicator or unit that the address names. */
    private void refresh() {
        body.removeAll();
        Indicator indicator = catalogue.all().stream()
                .filter(i -> i.code().equals(state.indicator()))
                .findFirst()
                .orElse(null);
        Unit unit = targets.units().stream()
                .filter(u -> u.code().equals(state.unit()))
                .findFirst()
                .orElse(null);
        sheetOf.setValue(indicator);
        if (indicator != null) {
            body.add(
                    new Panel(
                            getTranslation("target.sheet-of", indicator.name(getLocale())),
                            () -> sheet(indicator.code(), null)),
                    new Panel(
                            getTranslation("target.cascade"),
                            () -> new TargetCascadePanel(
                                    sheets.cascade(year, indicator.code()), indicator.noun(getLocale()))));
        } else if (unit != null) {
            body.add(new Panel(
                    getTranslation("target.sheet-of-unit", UnitName.of(this, unit)), () -> sheet(null, unit.code())));
        } else {
            list.show(targets.list(year), year);
            body.add(new Panel("", () -> list));
        }
    }

    private TargetSheet sheet(@Nullable String indicatorCode, @Nullable String unitCode) {
        return new TargetSheet(sheets, files, year, indicatorCode, unitCode, regions.today(), zone, this::refresh);
    }
}
