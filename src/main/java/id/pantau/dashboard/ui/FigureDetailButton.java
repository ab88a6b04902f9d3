package id.pantau.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;

/** "Rincian" beside a figure. Large enough for a finger, and not on paper. */
final class FigureDetailButton extends Button {

    /**
     * @param label what stands on it, or for {@code iconOnly} at its pointer
     * @param spoken with the name of the figure, for those who hear the page
     */
    FigureDetailButton(String label, String spoken, boolean iconOnly, Runnable open) {
        addClassNames("figure-detail-button", "no-print");
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
        setAriaLabel(spoken);
        if (iconOnly) {
            setIcon(new Icon("vaadin", "list-ol"));
            setTooltipText(label);
        } else {
            setText(label);
        }
        addClickListener(click -> open.run());
    }
}
