package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.rollout.PeopleForm;
import id.pantau.rollout.PeopleGroup;
import id.pantau.rollout.PeopleService;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class PeopleDialogTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private PeopleService people;

    @BeforeEach
    void aPustu() {
        data.facilities();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverCountsSecondThatDaySeesBothCountsAndPutsTheOwnInItsPlace() {
        UI.getCurrent().navigate("fasilitas/T1");
        press("Catat jumlah");
        people.save(new PeopleForm(
                "T1",
                LocalDate.of(2026, 11, 20),
                Map.of(PeopleGroup.NURSES, 1, PeopleGroup.MIDWIVES, 1, PeopleGroup.KADER, 2),
                false));
        $(IntegerField.class).all().forEach(field -> field.setValue(3));
        press("Simpan");
        assertThat(textOf($(PeopleDialog.class).single())).contains("Pilih mana yang berlaku");
        press("Simpan isian saya");
        assertThat($(PeopleDialog.class).all()).isEmpty();
        assertThat(textOf((Component) getCurrentView()))
                .contains("Per 20 November 2026: perawat 3, bidan 3, kader 3.", "3+3 · 20 November 2026");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aNumberThatIsMissingIsAskedForAndWhatWasTypedStays() {
        UI.getCurrent().navigate("fasilitas/T1");
        press("Catat jumlah");
        $(IntegerField.class).all().getFirst().setValue(4);
        press("Simpan");
        assertThat(textOf($(PeopleDialog.class).single())).contains("Isi setiap jumlah");
        assertThat($(IntegerField.class).all().getFirst().getValue()).isEqualTo(4);
    }

    private void press(String text) {
        $(Button.class).withText(text).last().click();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
