package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.ui.FormDialog;
import id.pantau.rollout.RegisterPaste;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes rows copied from a spreadsheet. As long as one of them is wrong nothing is stored, and what was pasted stays. */
class RegisterPasteDialog extends FormDialog {

    private static final int MOST = 200;

    /**
     * @param columns which columns are expected, as a sentence
     * @param paste stores the rows, or answers what is wrong with them
     * @param taken is told once they are stored
     */
    RegisterPasteDialog(String columns, Function<String, RegisterPaste> paste, Consumer<RegisterPaste> taken) {
        super("");
        setHeaderTitle(getTranslation("register.paste"));
        setWidth("48rem");
        var text = new TextArea();
        text.setLabel(getTranslation("register.paste.rows"));
        text.setHelperText(columns);
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var outcome = new Div();
        outcome.addClassName("register-problems");
        outcome.getElement().setAttribute("aria-live", "polite");
        fields(new Paragraph(getTranslation("register.paste.how")), text, outcome);
        onSave(getTranslation("register.paste.take"), () -> {
            outcome.removeAll();
            RegisterPaste pasted = paste.apply(text.getValue());
            List<Problem> problems = pasted.problems();
            if (!problems.isEmpty()) {
                outcome.add(list(problems));
                throw DomainException.rule("register.paste.problems", problems.size());
            }
            close();
            taken.accept(pasted);
        });
    }

    private UnorderedList list(List<Problem> problems) {
        var list = new UnorderedList();
        problems.stream()
                .limit(MOST)
                .map(p -> getTranslation(
                        "register.paste.problem",
                        p.row(),
                        getTranslation(p.key(), p.arguments().toArray())))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
