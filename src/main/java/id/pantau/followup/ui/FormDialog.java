package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.DomainException;
import java.util.List;

/**
 * The frame of a form about a problem: what is refused stays open with its sentence, and what somebody else has written meanwhile
 * stands beside what was entered here. Only its own buttons close it, so that nothing typed is lost by a touch beside it.
 */
@CssImport("./styles/follow-up.css")
class FormDialog extends Dialog {

    /**
     * A field on which two people differ.
     *
     * @param saved what stands there now, in words
     * @param mine what was entered here, in words
     */
    record Difference(String field, String saved, String mine) {}

    private final Div form = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Div note = new Div();

    FormDialog(String title) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("stacked-form");
        add(form, refusal, note);
        addClassName("follow-up-dialog");
        setWidth("36rem");
        setMaxWidth("100%");
        getFooter().add(new Button(getTranslation("follow-up-page.cancel"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }

    final void fields(Component... fields) {
        form.add(fields);
    }

    /** @param save stores the form; a refusal keeps the dialog open and is shown in it */
    final void onSave(String label, Runnable save) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(save);
            button.setEnabled(true);
        });
        getFooter().add(button);
    }

    /** Does the work and shows why where it is refused. */
    final void attempt(Runnable work) {
        note.removeAll();
        refusal.setVisible(false);
        try {
            work.run();
        } catch (DomainException e) {
            refusal.setText(FollowUpWords.sentence(this, e));
            refusal.setVisible(true);
        }
    }

    /** What stands below a refusal. */
    final void offer(Component... ways) {
        var offered = new Div(ways);
        offered.addClassName("follow-up-conflict");
        note.add(offered);
    }

    /** A list of the fields on which two people differ; empty where they do not. */
    static Component differing(Component translator, List<Difference> differences) {
        var list = new UnorderedList();
        differences.stream()
                .filter(d -> !d.saved().equals(d.mine()))
                .map(d -> translator.getTranslation("register.conflict-value", d.field(), d.saved(), d.mine()))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
