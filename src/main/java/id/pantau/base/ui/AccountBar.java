package id.pantau.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.base.security.SignedIn;
import java.util.List;
import java.util.Locale;

/** Who is signed in, what the account is told, the other language, and the way out. */
class AccountBar extends Div {

    AccountBar(AuthenticationContext authentication, List<Bell> bells) {
        addClassName("account");
        // The name leads to the account's own password.
        var name = new Anchor(Links.PASSWORD);
        name.add(
                new Icon("vaadin", "user"),
                new Span(authentication
                        .getAuthenticatedUser(SignedIn.class)
                        .map(SignedIn::displayName)
                        .orElse("")));
        name.setTitle(getTranslation("layout.own-password"));
        name.addClassName("account-name");
        Locale other = getLocale().getLanguage().equals("en") ? Locale.forLanguageTag("id-ID") : Locale.ENGLISH;
        var language = new Button(getTranslation("layout.other-language"), click -> {
            getUI().orElseThrow().getSession().setLocale(other);
            getUI().orElseThrow().getPage().reload();
        });
        var signOut = new Button(new Icon("vaadin", "sign-out"), click -> authentication.logout());
        signOut.setAriaLabel(getTranslation("layout.sign-out"));
        signOut.setTooltipText(getTranslation("layout.sign-out"));
        language.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        signOut.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(name);
        bells.forEach(this::add);
        add(language, signOut);
    }
}
