package id.pantau.rollout.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.RegisterPaste;
import java.util.function.Consumer;

/** Says how many rows were taken from what was pasted last, and offers to take them back until the page shows something else. */
class RegisterPasteUndo extends Div {

    private final transient HasComponents page;
    private final transient Runnable refresh;

    /**
     * @param page on which it stands, below the header
     * @param refresh shows the register as it is now, and nothing else on the page
     * @param undo takes the rows back, or refuses with a sentence
     */
    RegisterPasteUndo(HasComponents page, Runnable refresh, RegisterPaste pasted, Consumer<RegisterPaste> undo) {
        this.page = page;
        this.refresh = refresh;
        addClassNames("register-undo", "no-print");
        getElement().setAttribute("role", "status");
        String count = Formats.count(pasted.count());
        add(
                new Paragraph(getTranslation("register.paste.taken", count)),
                new Button(getTranslation("register.paste.undo"), click -> {
                    try {
                        undo.accept(pasted);
                        say(getTranslation("register.paste.undone", count));
                    } catch (DomainException e) {
                        say(getTranslation(e.key(), e.arguments().toArray()));
                    }
                }));
        show();
    }

    private void say(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        show();
    }

    private void show() {
        refresh.run();
        page.addComponentAtIndex(1, this);
    }
}
