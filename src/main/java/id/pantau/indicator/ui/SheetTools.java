package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What can be done with a sheet, and how many of its changes are not saved yet. */
class SheetTools extends Div {

    private final Paragraph state = new Paragraph();
    private final Button preview;

    SheetTools(int lastYear, Runnable paste, Runnable copyLastYear, Runnable discard, Runnable look) {
        addClassName("sheet-tools");
        preview = new Button(getTranslation("target.preview"), click -> look.run());
        preview.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        state.getElement().setAttribute("aria-live", "polite");
        add(
                new Button(getTranslation("target.paste"), click -> paste.run()),
                new Button(
                        getTranslation("target.copy-last-year", Integer.toString(lastYear)),
                        click -> copyLastYear.run()),
                new Button(getTranslation("target.discard"), click -> discard.run()),
                preview,
                state);
        tell(0);
    }

    final void tell(int unsaved) {
        state.setText(unsaved == 0 ? "" : getTranslation("target.unsaved", unsaved));
        preview.setEnabled(unsaved > 0);
    }
}
