package id.pantau.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.Icon;

/** Opens the browser's print dialogue: every reading page has a stylesheet for A4. */
final class PrintButton extends Button {

    PrintButton(String label) {
        super(
                label,
                new Icon("vaadin", "print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        addClassName("no-print");
    }
}
