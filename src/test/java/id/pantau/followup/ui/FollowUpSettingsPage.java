package id.pantau.followup.ui;

import static id.pantau.facility.TestRegions.DANAU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.TestFollowUps;
import id.pantau.rollout.TestRollout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Friday, 20 November 2026: the calendar of 2027 is missing, and a problem is at the desk of the Pustu since Monday. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class, TestFollowUps.class})
abstract class FollowUpSettingsPage extends SpringBrowserlessTest {

    @Autowired
    TestFollowUps data;

    @BeforeEach
    void aProblem() {
        data.day("2026-11-16");
        data.kabupaten();
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.day("2026-11-20");
        data.administrator();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    static void open() {
        UI.getCurrent().navigate(FollowUpSettingsView.class);
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    TextField field(String label) {
        return $(TextField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    void click(String text) {
        click(text, 0);
    }

    void click(String text, int n) {
        $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .skip(n)
                .findFirst()
                .orElseThrow()
                .click();
    }
}
