package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.base.Role;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.MainLayout;
import id.pantau.base.ui.PageHeader;
import id.pantau.base.ui.PageHeader.Crumb;
import id.pantau.base.ui.Panel;
import id.pantau.followup.DirectionList;
import id.pantau.followup.DirectionRow;
import id.pantau.followup.DirectionService;
import id.pantau.followup.NoticeService;
import id.pantau.indicator.Catalogue;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Arahan: what bupati and Sekda have asked whom to do until when; {@code ?tampil=sudah} shows what was answered. */
@Route(value = Links.DIRECTIONS, layout = MainLayout.class)
@Menu(order = 5.2, title = "direction.menu", icon = "vaadin:comment-ellipsis-o")
@RolesAllowed({"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
@CssImport("./styles/direction.css")
class DirectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOWN = "tampil";
    private static final String ANSWERED = "sudah";

    private final transient DirectionService directions;
    private final transient NoticeService notices;
    private final transient Catalogue catalogue;
    private final transient RegionService regions;
    private final boolean linked;
    private boolean answered;

    DirectionsView(
            DirectionService directions,
            NoticeService notices,
            Catalogue catalogue,
            RegionService regions,
            AuthenticationContext authentication) {
        this.directions = directions;
        this.notices = notices;
        this.catalogue = catalogue;
        this.regions = regions;
        this.linked = !authentication.hasRole(Role.PUSTU_HEAD.name());
        addClassName("directions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answered = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .filter(ANSWERED::equals)
                .isPresent();
        refresh();
        notices.readDirections(answered);
        MainLayout.messagesRead(this);
    }

    private void refresh() {
        DirectionList list = directions.list(answered);
        removeAll();
        add(header(list), choices(list), new Panel("", () -> rows(list)));
    }

    private PageHeader header(DirectionList list) {
        var print = new Button(
                getTranslation("direction.print"),
                new Icon("vaadin", "print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        return new PageHeader(
                        List.of(
                                new Crumb(
                                        regions.regency()
                                                .map(RegencyDetails::name)
                                                .orElse(""),
                                        null),
                                new Crumb(getTranslation("direction.title"), null)),
                        getTranslation("ilp.as-of", Formats.date(list.today())))
                .choose(print);
    }

    /** What is shown, and how much there is of either. */
    private Component choices(DirectionList list) {
        var choices = new Nav(
                choice(Links.directions(false), "direction.open", list.open(), !answered),
                choice(Links.directions(true), "direction.answered", list.answered(), answered));
        if (list.late() > 0) {
            var late = new Paragraph(getTranslation("direction.late", Formats.count(list.late())));
            late.addClassName("caution");
            choices.add(late);
        }
        choices.addClassName("direction-choices");
        return choices;
    }

    private Anchor choice(String href, String key, int count, boolean here) {
        var choice = new Anchor(href, getTranslation(key, Formats.count(count)));
        if (here) {
            choice.getElement().setAttribute("aria-current", "page");
        }
        return choice;
    }

    private Component rows(DirectionList list) {
        if (list.rows().isEmpty()) {
            String key = answered
                    ? "direction.none-answered"
                    : directions.mayGive() ? "direction.none-giving" : "direction.none";
            return Panel.empty(getTranslation(key));
        }
        var words = new DirectionWords(this, getLocale());
        var rows = new OrderedList();
        rows.addClassName("direction-list");
        list.rows()
                .forEach(row -> rows.add(
                        new DirectionItem(words, row, catalogue.byCode(row.indicatorCode()), linked, this::answer)));
        return rows;
    }

    private void answer(DirectionRow row) {
        var dialog = new DirectionAnswerDialog(directions, row, this::refresh);
        add(dialog);
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("direction.title") + " · " + getTranslation("app.name");
    }
}
