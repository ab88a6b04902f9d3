package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of every page: where, which period, which denominator, data as of when. Nothing else stands at the top. */
public class PageHeader extends Header {

    /**
     * A step of the breadcrumb.
     *
     * @param href null for the page itself
     */
    public record Crumb(String label, @Nullable String href) {}

    private final Div choices = new Div();

    /**
     * @param crumbs from the kabupaten down; the last is the page's title
     * @param dataAsOf "data per …" with its source; empty where there are no data yet
     */
    public PageHeader(List<Crumb> crumbs, String dataAsOf) {
        addClassName("page-header");
        var where = new Div();
        where.addClassName("page-where");
        var trail = new Nav();
        trail.addClassName("crumbs");
        trail.setAriaLabel(getTranslation("layout.breadcrumb"));
        crumbs.subList(0, crumbs.size() - 1).forEach(crumb -> trail.add(step(crumb)));
        where.add(trail, new H1(crumbs.getLast().label()));
        choices.addClassName("page-choices");
        add(where, choices);
        if (!dataAsOf.isEmpty()) {
            var asOf = new Paragraph(dataAsOf);
            asOf.addClassName("data-as-of");
            add(asOf);
        }
    }

    /** Period, denominator and whatever else the page lets its reader choose. */
    public PageHeader choose(Component... fields) {
        choices.add(fields);
        return this;
    }

    private static Component step(Crumb crumb) {
        return crumb.href() == null ? new Span(crumb.label()) : new Anchor(crumb.href(), crumb.label());
    }
}
