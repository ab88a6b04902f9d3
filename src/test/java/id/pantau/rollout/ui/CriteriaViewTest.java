package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.Stage;
import id.pantau.rollout.TestRollout;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class CriteriaViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        data.evidence("Y1", "2026-05-02", "POS-1", "POS-2", "POS-3", "POS-4", "POS-7");
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorAddsACriterionAfterReadingWhatItWouldDo() {
        scope.is(Scope.nothing(Role.ADMIN));
        open(Texts.INDONESIAN);
        assertThat(text()).contains("PKM-1").contains("Bawaan, versi 1").contains("SK atau dokumen");
        click("Tambah kriteria lokal");
        click("Simpan");
        assertThat(dialog()).contains("Pilih jenis fasilitasnya.");
        kind().setValue(FacilityKind.POSYANDU);
        field("Nama").setValue("Perbup ILP terbit");
        field("Dasar").setValue("Perbup 7/2026");
        stage().setValue(Stage.OPERATING);
        click("Simpan");
        assertThat(dialog()).contains("1 fasilitas berganti tahap hari ini");
        click("Simpan");
        assertThat(text()).contains("POS-L1").contains("Perbup ILP terbit").contains("Lokal, versi 1");

        click("Riwayat");
        assertThat(dialog()).contains("Versi 1: Perbup ILP terbit").contains("Buktinya tetap tersimpan");
        click("Tidak lagi diminta");
        assertThat(text()).doesNotContain("POS-L1");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theDinkesReadsThemInItsLanguage() {
        open(Locale.ENGLISH);
        assertThat(text()).contains("Cross-sector commitment signed").contains("Built in, version 1");
        assertThat($(Button.class).all()).noneMatch(b -> b.getText().equals("Add a local criterion"));
    }

    private static void open(Locale locale) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().navigate(CriteriaView.class);
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private Select<FacilityKind> kind() {
        return $(Select.class).all().stream()
                .filter(s -> "Jenis fasilitas".equals(s.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private ComboBox<Stage> stage() {
        return $(ComboBox.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String button) {
        $(Button.class).all().stream()
                .filter(b -> b.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private String dialog() {
        return $(RegisterDialog.class).single().getElement().getTextRecursively();
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
