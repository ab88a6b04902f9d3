package id.pantau.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.account.OwnPassword;
import id.pantau.base.DomainException;
import id.pantau.base.security.AccountDirectory;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.Links;
import jakarta.annotation.security.PermitAll;

/** One's own password; with a one-time password the only page that opens. */
@Route(value = Links.PASSWORD, autoLayout = false)
@PermitAll
@CssImport("./styles/pantau.css")
@CssImport("./styles/account.css")
class ChangePasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnPassword ownPassword;
    private final transient CurrentAccount currentAccount;
    private final transient AccountDirectory accounts;
    private final PasswordField current = field("password.current", "current-password");
    private final PasswordField wanted = field("password.new", "new-password");
    private final PasswordField repeated = field("password.repeated", "new-password");
    private final Paragraph why = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Anchor back = new Anchor("", getTranslation("password.back"));

    ChangePasswordView(
            OwnPassword ownPassword,
            CurrentAccount currentAccount,
            AccountDirectory accounts,
            AuthenticationContext authentication) {
        this.ownPassword = ownPassword;
        this.currentAccount = currentAccount;
        this.accounts = accounts;
        addClassName("login-view");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        wanted.setHelperText(getTranslation("password.helper"));
        var save = new Button(getTranslation("password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var signOut = new Button(getTranslation("layout.sign-out"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var form = new Div(current, wanted, repeated, refusal, save, signOut, back);
        form.addClassName("stacked-form");
        add(new H1(getTranslation("password.title")), why, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean forced = currentAccount.get().map(SignedIn::mustChangePassword).orElse(false);
        why.setText(getTranslation(forced ? "password.why-forced" : "password.why"));
        back.setVisible(!forced);
        currentAccount.get().map(accounts::landingPage).ifPresent(page -> back.setHref(page.substring(1)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }

    private void save() {
        if (!wanted.getValue().equals(repeated.getValue())) {
            refuse(getTranslation("password.differ"));
            return;
        }
        try {
            SignedIn account = ownPassword.change(current.getValue(), wanted.getValue());
            currentAccount.continueAs(account);
            // A whole new page: what this one was allowed to show has changed.
            getUI().orElseThrow()
                    .getPage()
                    .setLocation(accounts.landingPage(account).substring(1));
        } catch (DomainException e) {
            refuse(getTranslation(e.key(), e.arguments().toArray()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private PasswordField field(String label, String autocomplete) {
        var field = new PasswordField(getTranslation(label));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
