package id.pantau.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.SheetRow;
import id.pantau.indicator.SmallRegency;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetService;
import id.pantau.indicator.TargetVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A sheet of targets: typed, pasted, looked at, saved; and what happens when two people work on it. */
@DatabaseTest
@Import({SmallRegency.class, TestAccounts.class})
@Transactional
@SignedInAs(Role.HEALTH_OFFICER)
class TargetSheetViewTest extends SpringBrowserlessTest {

    private static final int REGENCY = 0;
    private static final int FAR = 2;
    private static final int NEAR = 3;

    @Autowired
    SmallRegency regency;

    @Autowired
    TargetService targets;

    @Autowired
    TargetPopulationService populations;

    @BeforeEach
    void open() {
        regency.found();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        targets.save(form(SmallRegency.REGENCY, 2026, "80", 0));
        targets.save(form(SmallRegency.NEAR, 2025, "66", 0));
        UI.getCurrent()
                .navigate("data/target", QueryParameters.simple(Map.of("periode", "2026", "indikator", "KIA-K1")));
    }

    @Test
    void a_unit_without_a_target_says_whose_it_follows() {
        assertThat(test(grid()).getCellText(REGENCY, 1)).isEqualTo("80 %");
        assertThat(test(grid()).getCellText(NEAR, 1)).isEqualTo("80 %, mengikuti Kabupaten");
        assertThat(test(grid()).getCellText(NEAR, 2)).isEqualTo("66 %");
    }

    @Test
    void typed_values_are_looked_at_and_saved_together() {
        field(NEAR).setValue(new BigDecimal("70"));
        field(FAR).setValue(new BigDecimal("75"));
        assertThat(texts()).contains("2 perubahan belum disimpan");

        click("Pratinjau");
        click("Lihat pratinjau");
        assertThat(texts()).contains("Tuliskan dasar target, misalnya nomor dan tanggal SK.");
        basis().setValue("SK Bupati 12/2026");
        click("Lihat pratinjau");
        assertThat(items()).anyMatch(item -> item.endsWith("Desa Dekat: 80 % (mengikuti tingkat di atasnya) → 70 %"));
        assertThat(texts()).anyMatch(text -> text.endsWith("tidak ada status yang berubah."));
        assertThat(targets.list(2026)).hasSize(1);

        click("Simpan semua");
        assertThat(targets.list(2026)).hasSize(3);
        assertThat(test(grid()).getCellText(NEAR, 1)).isEqualTo("70 %");
    }

    @Test
    void pasted_rows_with_a_fault_are_not_taken_until_it_is_put_right() {
        click("Tempel dari Excel");
        area().setValue("Dekat\t120\n19.06.01.2004\t70");
        click("Periksa dan ambil");
        assertThat(items())
                .contains(
                        "Baris 1, kolom target: Target dalam persen tidak dapat lebih dari 100.",
                        "Baris 2, kolom kode_unit: Kode 19.06.01.2004 milik kabupaten lain; di sini hanya unit Kabupaten Uji.");

        area().setValue("Dekat\t82,5");
        click("Periksa dan ambil");
        assertThat(field(NEAR).getValue()).isEqualByComparingTo("82.5");
        assertThat(targets.list(2026)).hasSize(1);
    }

    @Test
    void what_the_targets_below_add_up_to_is_compared_again_after_saving() {
        for (String unit : List.of(SmallRegency.NEAR, SmallRegency.FAR)) {
            populations.save(new PopulationForm(
                    unit, 2026, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL, 100, "Pendataan", 0));
        }
        assertThat(texts()).contains("Target desa dan Puskesmas cocok dengan target di atasnya.");
        field(NEAR).setValue(new BigDecimal("70"));
        click("Pratinjau");
        basis().setValue("SK Bupati 12/2026");
        click("Lihat pratinjau");
        click("Simpan semua");

        assertThat(items())
                .contains("Puskesmas Uji: targetnya 160 ibu hamil, 2 unit di bawahnya bersama 150, kurang 10.");
    }

    @Test
    void last_year_is_copied_into_the_sheet_and_not_saved() {
        click("Salin dari 2025");

        assertThat(field(NEAR).getValue()).isEqualByComparingTo("66");
        assertThat(field(FAR).getValue()).isNull();
        assertThat(targets.list(2026)).hasSize(1);
    }

    @Test
    void whoever_comes_second_sees_both_values_and_chooses() {
        field(NEAR).setValue(new BigDecimal("70"));
        targets.save(form(SmallRegency.NEAR, 2026, "75", 0));
        click("Pratinjau");
        basis().setValue("SK Bupati 12/2026");
        click("Lihat pratinjau");

        assertThat(texts()).contains("Tersimpan: 75 %. Milik Anda: 70 %. Pilih salah satu.");
        assertThat($(Button.class).withText("Simpan semua").single().isEnabled())
                .isFalse();

        click("Pakai milik saya");
        click("Simpan semua");
        assertThat(targets.history("KIA-K1", 2026, SmallRegency.NEAR))
                .extracting(TargetRow::target)
                .extracting(target -> target.value().intValue())
                .containsExactly(75, 70);
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private BigDecimalField field(int row) {
        return (BigDecimalField) test(grid()).getCellComponent(row, 3);
    }

    private TextArea area() {
        return $(TextArea.class).single();
    }

    private TextField basis() {
        return $(TextField.class).withCaption("Dasar").single();
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> items() {
        return $(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    @SuppressWarnings("unchecked") // the finder knows the class and not the type of its rows
    private Grid<SheetRow<Indicator, TargetVersion>> grid() {
        return $(Grid.class).single();
    }

    private static TargetForm form(String unit, int year, String value, int version) {
        return new TargetForm(
                "KIA-K1",
                year,
                unit,
                1,
                new BigDecimal(value),
                DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"),
                version);
    }
}
