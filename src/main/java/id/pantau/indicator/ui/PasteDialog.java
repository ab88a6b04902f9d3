package id.pantau.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import java.util.List;
import java.util.function.Function;

/** Takes rows copied from a spreadsheet. Nothing is taken over as long as one of them is wrong. */
class PasteDialog extends Dialog {

    /**
     * What was read.
     *
     * @param cells how many values there are
     * @param empty how many rows had none
     * @param take takes them over into the sheet
     */
    record Read(List<Problem> problems, int cells, int empty, Runnable take) {}

    private final TextArea text = new TextArea();
    private final Div outcome = new Div();
    private final transient Function<String, Read> reader;

    /** @param columns which columns are expected, as a sentence */
    PasteDialog(String columns, Function<String, Read> reader) {
        this.reader = reader;
        setHeaderTitle(getTranslation("target.paste.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        text.setLabel(getTranslation("target.paste.rows"));
        text.setHelperText(columns);
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        outcome.getElement().setAttribute("aria-live", "polite");
        var form = new Div(new Paragraph(getTranslation("target.paste.how")), text, outcome);
        form.addClassName("stacked-form");
        add(form);
        var take = new Button(getTranslation("target.paste.take"), click -> take());
        take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("indicator.cancel"), click -> close()), take);
    }

    private void take() {
        outcome.removeAll();
        try {
            Read read = reader.apply(text.getValue());
            if (!read.problems().isEmpty()) {
                outcome.add(new ProblemList(read.problems(), row -> getTranslation("target.row", row)));
            } else if (read.cells() == 0) {
                outcome.add(new Paragraph(getTranslation("target.paste.nothing")));
            } else {
                read.take().run();
                close();
            }
        } catch (DomainException e) {
            outcome.add(new Paragraph(getTranslation(e.key(), e.arguments().toArray())));
        }
    }
}
