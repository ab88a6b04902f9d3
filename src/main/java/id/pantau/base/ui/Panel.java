package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.base.DomainException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One card of a screen. It loads, fails and is tried again on its own: what breaks in it does not take the page along.
 */
public class Panel extends Section {

    private static final Logger log = LoggerFactory.getLogger(Panel.class);

    private final Div body = new Div();

    /** @param title already translated; empty for a card that needs none */
    public Panel(String title) {
        addClassName("panel");
        if (!title.isEmpty()) {
            add(new H2(title));
        }
        body.addClassName("panel-body");
        add(body);
    }

    /** A panel whose content is made at once. */
    public Panel(String title, Supplier<Component> content) {
        this(title);
        load(content);
    }

    /** Shows what {@code content} makes; a failure shows what failed and offers to try again. */
    public final void load(Supplier<Component> content) {
        body.removeAll();
        try {
            body.add(content.get());
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("A panel failed to load", e);
            var retry = new Button(getTranslation("panel.retry"), click -> load(content));
            var failed = new Div(new Paragraph(getTranslation("panel.failed")), retry);
            failed.addClassName("panel-failed");
            failed.getElement().setAttribute("role", "alert");
            body.add(failed);
        }
    }

    /** One sentence why there is nothing and what to do, in place of the content. */
    public static Component empty(String sentence) {
        var empty = new Paragraph(sentence);
        empty.addClassName("panel-empty");
        return empty;
    }
}
