package id.pantau.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.account.OneTimePassword;

/** Shows a one-time password, this once. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(OneTimePassword password) {
        setHeaderTitle(getTranslation("one-time.title", password.username()));
        var shown = new Span(password.password());
        shown.addClassName("one-time-password");
        add(new Div(new Paragraph(getTranslation("one-time.text")), shown));
        setCloseOnOutsideClick(false);
        var close = new Button(getTranslation("one-time.close"), click -> close());
        close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            // The password must not stay in the session's memory.
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
    }
}
