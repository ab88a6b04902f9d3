package id.pantau.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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
import id.pantau.base.ui.ExportLinks;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.TestRegions;
import id.pantau.rollout.FacilityPlanFilter;
import id.pantau.rollout.FacilityPlanForm;
import id.pantau.rollout.FacilityPlanService;
import id.pantau.rollout.PlanCell;
import id.pantau.rollout.PlanService;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Today is 20 November 2026. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class PlanViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private PlanService plans;

    @Autowired
    private FacilityPlanService facilityPlans;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void numbersPerYearAreWrittenWithTheirSource() {
        open(Map.of());
        cell("Pustu, 2026").setValue(19);
        click("Tambah tahun");
        cell("Pustu, 2027").setValue(18);
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tulis sumber rencana ini, misalnya nomor dan tanggal SK.");
        source().setValue("SK Bupati 5/2026");
        click("Simpan");
        assertThat(refusal())
                .isEqualTo(
                        "Rencana Pustu tidak boleh turun: 2026 sebanyak 19, tetapi 2027 hanya 18. Bilangannya kumulatif.");
        assertThat(cell("Pustu, 2027").getValue()).as("nothing is lost").isEqualTo(18);
        cell("Pustu, 2027").setValue(37);
        click("Simpan");
        assertThat(text()).contains("versi 1, SK Bupati 5/2026");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Pustu 2027: versi 1, 37; SK Bupati 5/2026. Akun uji, 20 November 2026, 10.00 WIB.");
        assertThat($(ExportLinks.class).first().table().rows()).hasSize(2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverWritesANumberSecondSeesBothAndChooses() {
        plans.save(List.of(new PlanCell(FacilityKind.PUSTU, 2026, 19, 0)), "SK 1");
        open(Map.of());
        plans.save(List.of(new PlanCell(FacilityKind.PUSTU, 2026, 20, 1)), "SK 2");
        cell("Pustu, 2026").setValue(21);
        source().setValue("SK 3");
        click("Simpan");
        assertThat(refusal()).startsWith("Sementara itu orang lain telah mengubahnya.");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Pustu, 2026: tersimpan “20”, isian Anda “21”.");
        click("Simpan");
        assertThat(plans.sheet().last(FacilityKind.PUSTU, 2026).orElseThrow().version())
                .isEqualTo(3);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void severalFacilitiesGetOneWaveChosenOrPasted() {
        open(Map.of("jenis", "puskesmas"));
        $(Checkbox.class)
                .withCondition(box -> "Pilih Hulu".equals(box.getAriaLabel().orElse("")))
                .single()
                .setValue(true);
        click("Beri gelombang");
        assertThat(texts()).contains("1 fasilitas dipilih di daftar.");
        $(TextArea.class).single().setValue("T1\tDanau\nX9\n");
        wave().setValue("Gelombang 1");
        number("Beroperasi paling lambat tahun").setValue(2026);
        quarter().setValue(3);
        field("Sumber rencana").setValue("SK 1");
        saveDialog();
        assertThat(refusal()).isEqualTo("1 kode bukan fasilitas yang buka di sini: X9. Belum ada yang disimpan.");
        $(TextArea.class).single().setValue("T1");
        saveDialog();
        open(Map.of("status", "tertinggal"));
        assertThat(rows())
                .hasSize(2)
                .allMatch(row -> row.contains("Gelombang 1")
                        && row.contains("s.d. 30 September 2026")
                        && row.contains("Tertinggal dari rencana")
                        && row.contains("versi 1, SK 1"));
        assertThat(text()).contains("Tertinggal dari rencana 2 · Belum waktunya 0 · Tercapai 0 · Tanpa rencana 2");
        assertThat($(ExportLinks.class).last().table().rows()).hasSize(2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void whoeverPlansAFacilitySecondSeesBothAndChooses() {
        plan("P1", 0, "Gelombang 1");
        open(Map.of("jenis", "puskesmas"));
        plan("P1", 1, "Gelombang 2");
        $(Checkbox.class)
                .withCondition(box -> "Pilih Hilir".equals(box.getAriaLabel().orElse("")))
                .single()
                .setValue(true);
        click("Beri gelombang");
        wave().setValue("Gelombang 3");
        number("Beroperasi paling lambat tahun").setValue(2027);
        field("Sumber rencana").setValue("SK 3");
        saveDialog();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Hilir: tersimpan “gelombang Gelombang 2, s.d. 31 Desember 2026”, isian Anda “gelombang Gelombang 3, s.d. 31 Desember 2027”.");
        click("Simpan isian saya");
        assertThat(facilityPlans.history("P1")).hasSize(3);
        $(Button.class).withText("3 versi").single().click();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(entry ->
                        entry.startsWith("Versi 2: gelombang Gelombang 2, s.d. 31 Desember 2026; SK. Akun uji"));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void aPuskesmasReadsTheOwnFacilitiesAndNoNumbersOfTheKabupaten() {
        plans.save(List.of(new PlanCell(FacilityKind.PUSTU, 2026, 19, 0)), "SK 1");
        plan("P1", 0, "Gelombang 1");
        plan("P2", 0, "Gelombang 2");
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P2")), Set.of(data.villageId(TestRegions.BUKIT))));
        open(Map.of());
        assertThat(rows()).singleElement().asString().contains("Hulu").contains("Gelombang 2");
        assertThat(text()).doesNotContain("Rencana per tahun").doesNotContain("Gelombang 1");
        assertThat($(Checkbox.class).all()).isEmpty();
        assertThat($(Button.class).withText("Beri gelombang").all()).isEmpty();
    }

    private void plan(String code, int version, String wave) {
        facilityPlans.save(
                new FacilityPlanForm(List.of(code), Map.of(code, version), wave, LocalDate.of(2026, 12, 31), "SK"));
        assertThat(facilityPlans.register(FacilityPlanFilter.ALL).waves()).contains(wave);
    }

    private void open(Map<String, String> choices) {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("ilp/rencana", QueryParameters.simple(choices));
    }

    private String text() {
        return ((PlanView) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> rows() {
        return $(NativeTableBody.class, $(FacilityPlanTable.class).single())
                .single()
                .getChildren()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void click(String text) {
        $(Button.class).withText(text).first().click();
    }

    /** The page has a button of the same name. */
    private void saveDialog() {
        $(Button.class).withText("Simpan").last().click();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").last().getText();
    }

    private IntegerField cell(String label) {
        return $(IntegerField.class)
                .withCondition(field -> label.equals(field.getAriaLabel().orElse("")))
                .single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextField source() {
        return $(TextField.class)
                .withCondition(field -> "Sumber rencana".equals(field.getLabel()))
                .first();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .last();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private ComboBox<String> wave() {
        return (ComboBox<String>) $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked") // a query by class knows no type of items
    private Select<Integer> quarter() {
        return (Select<Integer>) $(Select.class)
                .withCondition(field -> "Triwulan".equals(field.getLabel()))
                .single();
    }
}
