package id.pantau.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.DatabaseTest;
import id.pantau.account.AccountRow;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestAccounts.class)
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestAccounts accounts;

    @Test
    @SignedInAs(Role.ADMIN)
    void a_new_account_gets_a_one_time_password_that_is_shown_once() {
        navigate(AccountsView.class);
        String name = "siti" + System.nanoTime();

        test($(Button.class).withText(text("accounts.add")).single()).click();
        test($(TextField.class).withCaption(text("accounts.username")).single()).setValue(name);
        test($(TextField.class).withCaption(text("accounts.display-name")).single())
                .setValue("Siti");
        role().setValue(Role.HEALTH_OFFICER);
        test($(Button.class).withText(text("accounts.save")).single()).click();

        assertThat($(Span.class).withClassName("one-time-password").single().getText())
                .matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        test($(Button.class).withText(text("one-time.close")).single()).click();
        assertThat($(Span.class).withClassName("one-time-password").all()).isEmpty();
        assertThat(rows()).contains(name);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void an_incomplete_form_says_what_is_missing() {
        navigate(AccountsView.class);
        test($(Button.class).withText(text("accounts.add")).single()).click();

        test($(Button.class).withText(text("accounts.save")).single()).click();
        assertThat(refusal()).isEqualTo(text("accounts.role-missing"));
        role().setValue(Role.PUSTU_HEAD);
        test($(TextField.class).withCaption(text("accounts.email")).single()).setValue("siti");
        test($(Button.class).withText(text("accounts.save")).single()).click();
        assertThat(refusal()).isEqualTo(text("account.username-invalid"));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void for_other_roles_the_page_does_not_exist() {
        UI.getCurrent().navigate("akun");

        assertThat(getCurrentView()).isNotInstanceOf(AccountsView.class);
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        Grid<AccountRow> grid = $(Grid.class).all().getFirst();
        return grid.getListDataView().getItems().map(AccountRow::username).toList();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }
}
