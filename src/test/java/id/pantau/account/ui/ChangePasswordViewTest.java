package id.pantau.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.security.CurrentAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestAccounts.class)
class ChangePasswordViewTest extends SpringBrowserlessTest {

    @Autowired
    CurrentAccount currentAccount;

    @Test
    @SignedInAs(value = Role.ADMIN, oneTime = true)
    void with_a_one_time_password_every_page_leads_to_its_change() {
        UI.getCurrent().navigate("akun");

        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
    }

    @Test
    @SignedInAs(value = Role.ADMIN, oneTime = true)
    void after_the_change_the_pages_of_the_role_open() {
        navigate(ChangePasswordView.class);

        fill(TestAccounts.PASSWORD, "tangga hujan merah", "tangga hujan merah");

        assertThat(currentAccount.get())
                .hasValueSatisfying(
                        account -> assertThat(account.mustChangePassword()).isFalse());
        UI.getCurrent().navigate("akun");
        assertThat(getCurrentView()).isInstanceOf(AccountsView.class);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void what_is_wrong_is_said_in_one_sentence() {
        navigate(ChangePasswordView.class);

        fill(TestAccounts.PASSWORD, "tangga hujan merah", "tangga hujan biru");
        assertThat(refusal()).isEqualTo(text("password.differ"));
        fill("salah salah salah", "tangga hujan merah", "tangga hujan merah");
        assertThat(refusal()).isEqualTo(text("password.current-wrong"));
        fill(TestAccounts.PASSWORD, "puskesmas123", "puskesmas123");
        assertThat(refusal()).isEqualTo(text("password.too-common"));
    }

    private void fill(String current, String wanted, String repeated) {
        var fields = $(PasswordField.class).all();
        test(fields.get(0)).setValue(current);
        test(fields.get(1)).setValue(wanted);
        test(fields.get(2)).setValue(repeated);
        test($(Button.class).withText(text("password.save")).single()).click();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }
}
