package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a form in a dialog: what is refused stays open with its sentence, and what somebody else has written meanwhile
 * stands beside what was entered here. Only its own buttons close it, so that nothing typed is lost by a touch beside it.
 */
public class FormDialog extends Dialog {

    /**
     * A field on which two people differ.
     *
     * @param saved what stands there now, in words
     * @param mine what was entered here, in words
     */
    public record Difference(String field, String saved, String mine) {}

    private final Div form = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Div note = new Div();
    private final Button leave = new Button();
    private final Button button = new Button();
    private Runnable work = () -> {};
    private transient @Nullable FormDraft draft;

    /** @param title already translated */
    public FormDialog(String title) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("stacked-form");
        add(form, refusal, note);
        setWidth("36rem");
        setMaxWidth("100%");
        leave.setText(getTranslation("form.close"));
        leave.addClickListener(click -> close());
        getFooter().add(leave);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
                if (draft != null) {
                    draft.forget();
                }
            }
        });
    }

    /** Below the fields that are there. */
    public final void fields(Component... fields) {
        form.add(fields);
    }

    /**
     * What is typed into texts and dates survives a reload until the dialog is closed; the next one of the same key gives it back. Call it
     * once all fields are there.
     *
     * @param key of this form and no other, for this account and no other
     */
    public final void keep(String key) {
        int number = 0;
        for (Component field : form.getChildren().toList()) {
            if (field instanceof TextArea || field instanceof TextField || field instanceof DatePicker) {
                FormDraft.mark(field, Integer.toString(number));
            }
            number++;
        }
        var back = new Paragraph();
        back.addClassName("note");
        back.getElement().setAttribute("role", "status");
        form.add(back);
        draft = new FormDraft(form, key);
        draft.follow(given -> back.setText(given ? getTranslation("form.given-back") : ""));
    }

    /** @param save stores the form; a refusal keeps the dialog open and is shown in it */
    protected void onSave(String label, Runnable save) {
        work = save;
        leave.setText(getTranslation("form.cancel"));
        button.setText(label);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(save);
            button.setEnabled(true);
        });
        getFooter().add(button);
    }

    /** The button that saves. */
    protected final Button saveButton() {
        return button;
    }

    /** Saves once more, as the button does. */
    protected final void again() {
        attempt(work);
    }

    /** Runs it; a refusal is shown in the dialog. */
    protected final void attempt(Runnable save) {
        note.removeAll();
        takeBackRefusal();
        try {
            save.run();
        } catch (DomainException e) {
            refusal.setText(sentence(e));
            refusal.setVisible(true);
            // A long form scrolls, and the sentence stands at its end.
            refusal.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        }
    }

    /** What was refused is not what stands in the form any more. */
    protected final void takeBackRefusal() {
        refusal.setVisible(false);
    }

    /** What stands below a refusal. */
    protected final void offer(Component... ways) {
        var offered = new Div(ways);
        offered.addClassName("form-conflict");
        note.add(offered);
    }

    /**
     * Shows both entries below the refusal, so that whoever comes second can choose.
     *
     * @param lead who changed it and when; null where that is not known
     * @param differences none where the refusal names both entries
     * @param insist makes what was entered here follow what the other has saved; then it is stored
     * @param give runs once the other's entry was taken
     */
    protected final void choose(@Nullable String lead, List<Difference> differences, Runnable insist, Runnable give) {
        var list = new UnorderedList();
        differences.stream()
                .filter(d -> !d.saved().equals(d.mine()))
                .map(d -> getTranslation("form.conflict-value", d.field(), d.saved(), d.mine()))
                .map(ListItem::new)
                .forEach(list::add);
        if (lead != null) {
            offer(new Paragraph(lead));
        }
        if (!differences.isEmpty()) {
            offer(list);
        }
        offer(
                new Button(
                        getTranslation("form.conflict-insist"),
                        click -> attempt(() -> {
                            insist.run();
                            work.run();
                        })),
                new Button(getTranslation("form.conflict-give"), click -> {
                    close();
                    give.run();
                }));
    }

    /** The sentence of a refusal; days as people write them. */
    private String sentence(DomainException refused) {
        return getTranslation(
                refused.key(),
                refused.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Formats.date(day) : argument)
                        .toArray());
    }
}
