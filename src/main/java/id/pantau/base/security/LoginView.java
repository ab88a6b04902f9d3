package id.pantau.base.security;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Sign-in. Wrong name, wrong password, locked and disabled account get the same sentence, so that nobody learns which names exist.
 */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/pantau.css")
@CssImport("./styles/account.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    private final transient CurrentAccount currentAccount;
    private final transient AccountDirectory accounts;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentAccount currentAccount, AccountDirectory accounts) {
        this.currentAccount = currentAccount;
        this.accounts = accounts;
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        addClassName("login-view");
        add(new H1(getTranslation("login.product")), new Paragraph(getTranslation("login.purpose")), form);
        add(new Paragraph(getTranslation("login.forgotten")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentAccount
                .get()
                .ifPresent(
                        account -> event.forwardTo(accounts.landingPage(account).substring(1)));
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private LoginI18n texts() {
        var texts = new LoginI18n();
        var fields = new LoginI18n.Form();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.username"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        texts.setForm(fields);
        var refusal = new LoginI18n.ErrorMessage();
        refusal.setTitle(getTranslation("login.refused"));
        refusal.setMessage(getTranslation("login.refused-why"));
        refusal.setUsername(getTranslation("login.username-missing"));
        refusal.setPassword(getTranslation("login.password-missing"));
        texts.setErrorMessage(refusal);
        return texts;
    }
}
