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
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.ExportLinks;
import id.pantau.base.ui.FilterSelect;
import id.pantau.base.ui.FormDialog;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.rollout.InnovationRegister;
import id.pantau.rollout.InnovationRow;
import id.pantau.rollout.InnovationService;
import id.pantau.rollout.RegisterUnit;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inovasi: what the Puskesmas try of their own, beside the trends that it is meant to move. */
@Route(value = Links.INNOVATIONS, layout = MainLayout.class)
@Menu(order = 4.4, title = "innovation.title")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
@CssImport("./styles/register.css")
class InnovationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final transient InnovationService innovations;
    private final transient RegionService regions;
    private final ZoneId zone;
    private transient @Nullable InnovationState state;

    InnovationsView(InnovationService innovations, RegionService regions) {
        this.innovations = innovations;
        this.regions = regions;
        this.zone = regions.regency().map(RegencyDetails::zone).orElse(WESTERN);
        addClassName("register");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("innovation.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = InnovationState.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        InnovationState shown = state;
        if (shown == null) {
            return;
        }
        removeAll();
        InnovationRegister register = innovations.register(shown.filter());
        Locale locale = getLocale();
        var file = new InnovationFile(this, locale);
        var panel = new Panel("", () -> new InnovationTable(register, this::edit));
        if (!register.rows().isEmpty()) {
            panel.add(new ExportLinks(() -> file.of(innovations.register(shown.filter()))));
        }
        var note = new Paragraph(getTranslation("innovation.no-claim"));
        note.addClassName("note");
        add(header(register, shown), note, panel);
    }

    private PageHeader header(InnovationRegister register, InnovationState shown) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        var header = new PageHeader(
                List.of(
                        new Crumb(regency, null),
                        new Crumb(getTranslation("ilp.title"), Links.ROLLOUT),
                        new Crumb(getTranslation("innovation.title"), null)),
                getTranslation("ilp.as-of", Formats.date(register.today())));
        header.choose(filters(register, shown));
        if (register.mayWrite()) {
            var add = new Button(getTranslation("innovation.add"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.choose(new Button(getTranslation("register.paste"), click -> paste()), add);
        }
        return header;
    }

    private Component[] filters(InnovationRegister register, InnovationState shown) {
        return new Component[] {
            new FilterSelect<>(
                    "innovation.filter.status",
                    List.of(InnovationState.RUNNING, InnovationState.STOPPED),
                    shown.statusWord(),
                    word -> getTranslation("innovation.filter." + word),
                    word -> shown.withStatus(word).open()),
            new FilterSelect<>(
                    "innovation.filter.puskesmas",
                    register.puskesmas(),
                    chosen(
                            register.puskesmas(),
                            RegisterUnit::code,
                            shown.filter().puskesmasCode()),
                    RegisterUnit::name,
                    unit -> shown.withPuskesmas(unit == null ? null : unit.code())
                            .open()),
            new FilterSelect<>(
                    "innovation.filter.indicator",
                    register.indicators(),
                    chosen(
                            register.indicators(),
                            Indicator::code,
                            shown.filter().indicatorCode()),
                    indicator -> indicator.name(getLocale()),
                    indicator -> shown.withIndicator(indicator == null ? null : indicator.code())
                            .open())
        };
    }

    private static <T> @Nullable T chosen(List<T> items, Function<T, String> code, @Nullable String wanted) {
        return items.stream()
                .filter(i -> code.apply(i).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private void edit(@Nullable InnovationRow row) {
        show(new InnovationDialog(innovations, row, zone, this::refresh));
    }

    private void paste() {
        show(new RegisterPasteDialog(
                getTranslation("innovation.paste.columns"),
                innovations::paste,
                pasted -> new RegisterPasteUndo(this, this::refresh, pasted, innovations::undo)));
    }

    private void show(FormDialog dialog) {
        add(dialog);
        dialog.open();
    }
}
