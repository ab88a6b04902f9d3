package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
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
import id.pantau.followup.FollowUpFilter.View;
import id.pantau.followup.FollowUpList;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.FollowUpService;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tindak lanjut: which problems wait for whom, since when, and what is late. */
@Route(value = Links.FOLLOW_UPS, layout = MainLayout.class)
@Menu(order = 5, title = "follow-up-page.title", icon = "vaadin:clipboard-check")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/follow-up.css")
class FollowUpsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FollowUpService followUps;
    private final transient Catalogue catalogue;
    private final transient RegionService regions;

    FollowUpsView(FollowUpService followUps, Catalogue catalogue, RegionService regions) {
        this.followUps = followUps;
        this.catalogue = catalogue;
        this.regions = regions;
        addClassName("follow-ups");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("follow-up-page.title") + " · " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FollowUpsState.of(event.getLocation().getQueryParameters()));
    }

    private void show(FollowUpsState state) {
        removeAll();
        FollowUpList list = followUps.list(state.filter());
        var words = new FollowUpWords(this, getLocale());
        FollowUpLine line = line(list, words);
        var panel = new Panel("", () -> content(list, state, line, words));
        if (!list.rows().isEmpty()) {
            panel.add(new ExportLinks(() -> {
                FollowUpList now = followUps.list(state.filter());
                return new FollowUpFile(line(now, words), words).of(now);
            }));
        }
        add(header(list, state, line, words), new FollowUpCounts(list, state, words), panel);
    }

    private FollowUpLine line(FollowUpList list, FollowUpWords words) {
        Map<String, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new FollowUpLine(list, indicators, words, getLocale());
    }

    private Component content(FollowUpList list, FollowUpsState state, FollowUpLine line, FollowUpWords words) {
        if (list.rows().isEmpty()) {
            return Panel.empty(
                    words.text(list.all().isEmpty() ? "follow-up-page.none-yet" : "follow-up-page.no-match"));
        }
        return state.board() ? new FollowUpBoard(list, line, words) : new FollowUpTable(list, line, words);
    }

    private PageHeader header(FollowUpList list, FollowUpsState state, FollowUpLine line, FollowUpWords words) {
        String regency = regions.regency().map(RegencyDetails::name).orElse("");
        var header = new PageHeader(
                List.of(new Crumb(regency, null), new Crumb(words.text("follow-up-page.title"), null)),
                words.text("follow-up-page.as-of", Formats.date(list.today())));
        Map<String, String> units = units(list, words);
        header.choose(
                new FilterSelect<>(
                        "follow-up-page.filter.unit",
                        List.copyOf(units.keySet()),
                        state.filter().unitCode(),
                        code -> units.getOrDefault(code, code),
                        code -> state.withUnit(code).open()),
                new FilterSelect<>(
                        "follow-up-page.filter.indicator",
                        distinct(list, FollowUpRow::indicatorCode),
                        state.filter().indicatorCode(),
                        line::indicator,
                        code -> state.withIndicator(code).open()),
                new FilterSelect<>(
                        "follow-up-page.filter.forum",
                        distinct(list, FollowUpRow::forum),
                        state.filter().forum(),
                        words::forum,
                        code -> state.withForum(code).open()),
                new FilterSelect<>(
                        "follow-up-page.filter.view",
                        List.of(View.OPEN, View.PROPOSED, View.CLOSED, View.ALL),
                        state.filter().view(),
                        view -> words.text("follow-up.view." + view.name()),
                        view -> state.withView(view).open()),
                new Button(
                        words.text(state.board() ? "follow-up-page.as-table" : "follow-up-page.as-board"),
                        click -> state.withBoard(!state.board()).open()));
        return header;
    }

    /** Puskesmas first, then villages; by name. */
    private static Map<String, String> units(FollowUpList list, FollowUpWords words) {
        Map<String, String> units = new LinkedHashMap<>();
        list.all().stream()
                .map(FollowUpRow::unit)
                .filter(unit -> unit.puskesmasCode() != null && unit.puskesmasName() != null)
                .sorted((a, b) ->
                        Objects.requireNonNull(a.puskesmasName()).compareTo(Objects.requireNonNull(b.puskesmasName())))
                .forEach(unit -> units.put(
                        Objects.requireNonNull(unit.puskesmasCode()),
                        words.text("register.unit.PUSKESMAS", Objects.requireNonNull(unit.puskesmasName()))));
        list.all().stream()
                .map(FollowUpRow::unit)
                .filter(unit -> unit.isVillage())
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(unit -> units.put(unit.code(), words.unit(unit)));
        return units;
    }

    private static List<String> distinct(FollowUpList list, Function<FollowUpRow, String> value) {
        return list.all().stream()
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
