package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.base.Role;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame: navigation on the left, icons on small landscapes, a bar at the bottom in portrait. Its entries come from the
 * {@code @Menu} of each page that the account may open: {@code title} is a message key. Pages whose orders have the same whole number
 * share one entry and are tabs of it; all orders from 100 are the data section, and 91 are the settings. Open to every account, as Vaadin asks of the frame too; each page says for which role it is.
 */
@CssImport("./styles/pantau.css")
// Not by @import inside the other: the build sees a change only in files that are named here.
@CssImport("./styles/dashboard.css")
@CssImport("./styles/bell.css")
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int DATA_SECTION = 100;
    private static final int SETTINGS_SECTION = 91;

    private final Main content = new Main();
    private final Nav sections = new Nav();
    private final Nav tabs = new Nav();
    private final Div banner = new Div();
    private final NoticeStrip notices;
    private final transient AuthenticationContext authentication;
    private final transient ObjectProvider<BellSource> tellers;
    private final List<Bell> bells = new ArrayList<>();
    private @Nullable String countedOn;

    MainLayout(
            AuthenticationContext authentication,
            ObjectProvider<Letterhead> letterhead,
            ObjectProvider<BellSource> tellers,
            ObjectProvider<AdministratorNotices> toDo) {
        this.authentication = authentication;
        this.tellers = tellers;
        notices = new NoticeStrip(toDo, authentication.hasRole(Role.ADMIN.name()));
        addClassName("frame");
        sections.addClassName("sections");
        sections.setAriaLabel(getTranslation("layout.sections"));
        tabs.addClassName("page-tabs");
        tabs.setAriaLabel(getTranslation("layout.tabs"));
        banner.addClassName("example-banner");
        banner.setText(getTranslation("layout.example"));
        banner.setVisible(letterhead.stream().anyMatch(Letterhead::isExample));
        content.addClassName("content");
        var head = new Div();
        head.addClassNames("letterhead", "only-on-paper");
        letterhead.stream().flatMap(l -> l.lines().stream()).map(Span::new).forEach(head::add);
        var page = new Div(head, banner, notices, tabs, content);
        page.addClassName("frame-content");
        add(sections, page);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        UrlState state = UrlState.of(event.getLocation().getQueryParameters()).acrossPages();
        sections.removeAll();
        tabs.removeAll();
        // A wall screen shows and does not lead anywhere.
        boolean controls = !authentication.hasRole(Role.DISPLAY.name());
        sections.setVisible(controls);
        // A class of its own: what was never visible has none of its classes in the browser.
        setClassName("is-wall", !controls);
        if (controls) {
            count(path);
            showEntries(path, state);
        }
        tabs.setVisible(tabs.getChildren().findAny().isPresent());
        notices.show(path);
    }

    /** Something was read on a page that may already be open: what is unread is counted again. */
    public static void messagesRead(Component page) {
        MainLayout frame = page.findAncestor(MainLayout.class);
        if (frame != null) {
            frame.countedOn = null;
        }
    }

    /** Once a page: other choices on the same page cost no statement. */
    private void count(String path) {
        if (!path.equals(countedOn)) {
            bells.clear();
            tellers.forEach(source -> source.unread().ifPresent(unread -> bells.add(new Bell(source, unread))));
            countedOn = path;
        }
    }

    private void showEntries(String path, UrlState state) {
        var brand = new Span(getTranslation("app.name"));
        brand.addClassName("brand");
        sections.add(brand);
        Map<Integer, List<MenuEntry>> entries = new TreeMap<>();
        MenuConfiguration.getMenuEntries(getLocale())
                .forEach(entry -> entries.computeIfAbsent(section(entry), s -> new ArrayList<>())
                        .add(entry));
        entries.forEach((section, pages) -> {
            MenuEntry first = pages.getFirst();
            boolean here = pages.stream().anyMatch(page -> isAt(path, page));
            sections.add(
                    switch (section) {
                        case DATA_SECTION ->
                            link(relative(first), "vaadin:database", getTranslation("layout.data"), here);
                        case SETTINGS_SECTION ->
                            link(relative(first), "vaadin:cog", getTranslation("layout.settings"), here);
                        default -> link(state.at(relative(first)), first.icon(), getTranslation(first.title()), here);
                    });
            if (here && (pages.size() > 1 || section == DATA_SECTION)) {
                pages.forEach(page -> tabs.add(link(
                        section == DATA_SECTION ? relative(page) : state.at(relative(page)),
                        null,
                        getTranslation(page.title()),
                        isAt(path, page))));
            }
        });
        sections.add(new AccountBar(authentication, bells));
    }

    private static Component link(String href, @Nullable String icon, String label, boolean here) {
        var link = new Anchor(href);
        link.addClassName("nav-link");
        if (icon != null) {
            link.add(new Icon(icon.replaceFirst(":.*", ""), icon.replaceFirst(".*:", "")));
        }
        link.add(new Span(label));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static boolean isAt(String path, MenuEntry entry) {
        return path.equals(relative(entry));
    }

    /** A link relative to the document's base keeps working behind a proxy that adds a path. */
    private static String relative(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static int section(MenuEntry entry) {
        return entry.order() == null ? 0 : Math.min(DATA_SECTION, entry.order().intValue());
    }
}
