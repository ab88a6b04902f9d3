package id.pantau.facility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.facility.FacilityHistory;
import id.pantau.facility.FacilityRegisterService;
import id.pantau.facility.RegisterFilter;
import id.pantau.facility.RegisterRow;
import id.pantau.facility.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRegister.class})
class RegisterViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestRegister data;

    @Autowired
    private FacilityRegisterService register;

    @Autowired
    private TestScope scope;

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void theAddressNarrowsTheRegister() {
        data.store();
        open(Map.of());
        assertThat(names()).containsExactly("Hilir", "Hulu", "Danau", "Melati");
        open(Map.of("jenis", "pustu"));
        assertThat(names()).containsExactly("Danau");
        open(Map.of("unit", "P1", "tanpa", "titik"));
        assertThat(names()).containsExactly("Hilir", "Danau", "Melati");
        open(Map.of("cari", "mel"));
        assertThat(names()).containsExactly("Melati");
        open(Map.of("tutup", "ya"));
        assertThat(textOf(view())).contains("Tidak ada fasilitas yang cocok dengan pilihan ini.");
        open(Map.of("jenis", "klinik", "tanpa", "nama"));
        assertThat(names()).as("what cannot be read counts as absent").hasSize(4);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void withoutFacilitiesThePageSaysWhatToDo() {
        open(Map.of());
        assertThat(textOf(view())).contains("Belum ada fasilitas terdaftar. Tambahkan satu per satu");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aFacilityIsAddedAndARefusalKeepsWhatWasTyped() {
        data.store();
        open(Map.of());
        click("Tambah fasilitas");
        field("Kode").setValue("T1");
        field("Nama").setValue("Rawa");
        click("Simpan");
        assertThat(message()).startsWith("Kode T1 sudah dipakai oleh Danau.");
        assertThat(field("Nama").getValue()).isEqualTo("Rawa");
        field("Lintang").setValue("tiga");
        click("Simpan");
        assertThat(message()).startsWith("“tiga” bukan derajat desimal");
        field("Lintang").setValue("");
        field("Kode").setValue("T2");
        click("Simpan");
        assertThat(names()).contains("Rawa");
        assertThat($(FacilityDialog.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void aRenamingIsToldInTheHistory() {
        data.store();
        open(Map.of());
        openHistory("Danau");
        click("Ganti nama");
        field("Nama baru").setValue("Danau Baru");
        $(DateField.class).single().setValue(LocalDate.of(2026, 7, 1));
        click("Simpan");
        assertThat(message()).startsWith("Isi dasarnya");
        field("Dasar").setValue("SK 7/2026");
        click("Simpan");
        assertThat(names()).contains("Danau Baru").doesNotContain("Danau");
        openHistory("Danau Baru");
        assertThat(textOf($(HistoryDialog.class).single()))
                .contains("1 Juli 2026: Danau berganti nama menjadi Danau Baru")
                .contains("dasar: SK 7/2026")
                .contains("Danau s.d. 30 Juni 2026, di bawah Hilir");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void closingAPuskesmasThatStillHasAPustuIsRefusedWithWhatToDo() {
        data.store();
        open(Map.of());
        openHistory("Hilir");
        click("Tutup fasilitas");
        field("Dasar").setValue("SK");
        saveButton().click();
        assertThat(message())
                .isEqualTo("Hilir tidak dapat ditutup: masih ada 1 fasilitas di bawahnya (Danau). "
                        + "Pindahkan atau tutup dahulu fasilitas itu.");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    @SuppressWarnings("unchecked") // a query by class knows no type of items
    void aVillageJoinsAnotherWilayahKerja() {
        data.store();
        open(Map.of());
        openHistory("Hulu");
        click("Tambah desa wilayah kerja");
        ComboBox<id.pantau.region.VillageRow> village = $(ComboBox.class).single();
        village.setValue(village.getListDataView()
                .getItems()
                .filter(v -> v.name().equals("Rawa"))
                .findFirst()
                .orElseThrow());
        field("Dasar").setValue("SK");
        saveButton().click();
        openHistory("Hulu");
        assertThat(textOf($(HistoryDialog.class).single()))
                .contains("Rawa, sejak 20 November 2026")
                .contains("20 November 2026: Rawa masuk wilayah kerja Hulu, sebelumnya Hilir");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverComesSecondSeesBothValuesAndKeepsWhatWasTyped() {
        data.store();
        open(Map.of());
        openHistory("Danau");
        click("Perbaiki data");
        field("Nama").setValue("Danau Satu");
        register.rename(data.step("T1", "2026-07-01"), "Danau Dua");
        saveButton().click();
        assertThat(message())
                .contains("baru saja diubah orang lain", "nama: tersimpan “Danau Dua”, isian Anda “Danau Satu”");
        assertThat(field("Nama").getValue()).isEqualTo("Danau Satu");
        saveButton().click();
        assertThat(register.history("T1"))
                .extracting(FacilityHistory::facility)
                .extracting(RegisterRow::name)
                .isEqualTo("Danau Satu");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void thoseWhoOnlyReadHaveNothingToChange() {
        scope.is(Scope.regency(Role.EXECUTIVE));
        data.store();
        open(Map.of());
        assertThat($(Button.class).withText("Tambah fasilitas").all()).isEmpty();
        openHistory("Danau");
        assertThat($(FacilityActions.class).all()).isEmpty();
        assertThat(register.list(RegisterFilter.OPEN)).hasSize(4);
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void forAWallScreenThePageDoesNotExist() {
        UI.getCurrent().navigate("ilp/fasilitas");
        assertThat(getCurrentView()).isNotInstanceOf(RegisterView.class);
    }

    private void open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/fasilitas", QueryParameters.simple(choices));
    }

    private RegisterView view() {
        return (RegisterView) getCurrentView();
    }

    private List<String> names() {
        return $(RegisterGrid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(RegisterRow::name)
                .toList();
    }

    private void openHistory(String name) {
        RegisterGrid grid = $(RegisterGrid.class).single();
        int row = names().indexOf(name);
        ((Button) test(grid).getCellComponent(row, 0)).click();
    }

    private void click(String label) {
        $(Button.class).withText(label).all().getLast().click();
    }

    private Button saveButton() {
        return $(Button.class).withClassName("register-save").all().getLast();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String message() {
        return $(Paragraph.class).withClassName("form-refusal").all().stream()
                .map(RegisterViewTest::textOf)
                .collect(Collectors.joining(" "));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
