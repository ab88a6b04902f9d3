package id.pantau.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.pantau.base.i18n.Formats;

/** The bell in the frame: how much is unread as a number, what it is when it is opened. */
final class Bell extends Div {

    /** A larger number says no more, and needs more room. */
    private static final int MOST = 99;

    private final transient BellSource source;
    private final Button button = new Button(new Icon("vaadin", "bell-o"));
    private final Span number = new Span();
    private final Popover popover = new Popover();

    Bell(BellSource source, int unread) {
        this.source = source;
        addClassNames("bell", "no-print");
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        number.addClassName("bell-number");
        // The button says the same in words.
        number.getElement().setAttribute("aria-hidden", "true");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.END_BOTTOM);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("layout.bell"));
        popover.addClassName("bell-messages");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        // The popover finds its place on the page itself: what stands in the frame has the small letters of the frame.
        add(button, number);
        say(unread);
    }

    private void fill() {
        popover.removeAll();
        popover.add(new Panel(getTranslation("layout.bell"), () -> source.messages(this::again)));
    }

    private void again() {
        say(source.unread().orElse(0));
        fill();
    }

    private void say(int unread) {
        String words = unread == 0
                ? getTranslation("layout.bell-none")
                : getTranslation("layout.bell-unread", Formats.count(unread));
        button.setAriaLabel(words);
        button.setTooltipText(words);
        number.setText(unread > MOST ? MOST + "+" : Formats.count(unread));
        number.setVisible(unread > 0);
    }
}
