package id.pantau.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.SmallRegency;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetService;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import({SmallRegency.class, TestAccounts.class})
@Transactional
@SignedInAs(Role.HEALTH_OFFICER)
class TargetsViewTest extends SpringBrowserlessTest {

    @Autowired
    SmallRegency regency;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TargetService targets;

    @BeforeEach
    void open() {
        regency.found();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("data/target", QueryParameters.of("periode", "2026"));
    }

    @Test
    void without_targets_the_page_says_what_to_do() {
        assertThat(rows()).isEmpty();
        assertThat(grid().getEmptyStateText())
                .contains("Belum ada target untuk 2026")
                .contains("acuan nasional");
    }

    @Test
    void a_target_is_added_and_changed_as_a_new_version() {
        click("Tambah target");
        indicator().setValue(catalogue.byCode("KIA-K1").orElseThrow());
        value().setValue(new BigDecimal("80"));
        basis().setValue("SK Bupati 12/2026");
        click("Simpan");

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.target().value()).isEqualByComparingTo("80"));
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("80 %");
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("1, mulai Januari");

        row().edit();
        value().setValue(new BigDecimal("90"));
        click("Simpan");

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.target().version()).isEqualTo(2));
    }

    @Test
    void a_target_that_cannot_be_keeps_the_dialog_open_with_its_sentence() {
        click("Tambah target");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih indikator.");

        indicator().setValue(catalogue.byCode("KIA-K1").orElseThrow());
        value().setValue(new BigDecimal("120"));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Target dalam persen tidak dapat lebih dari 100.");

        value().setValue(new BigDecimal("80"));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tuliskan dasar target, misalnya nomor dan tanggal SK.");
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_stands_around_a_target_is_entered_and_shown_with_all_versions() {
        click("Tambah target");
        indicator().setValue(catalogue.byCode("KIA-K1").orElseThrow());
        value().setValue(new BigDecimal("80"));
        number("Minimum").setValue(new BigDecimal("85"));
        basis().setValue("SK Bupati 12/2026");
        click("Simpan");
        assertThat(refusal()).startsWith("Semakin tinggi semakin baik: minimum tidak boleh di atas target");

        number("Minimum").setValue(new BigDecimal("75"));
        number("Toleransi (poin persen)").setValue(new BigDecimal("2.5"));
        click("Simpan");

        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("80 % (75 – …, toleransi 2,5)");
        row().edit();
        assertThat($(ListItem.class).single().getText())
                .startsWith("Versi 1, mulai Januari: 80 % (75 – …, toleransi 2,5). SK Bupati 12/2026. Dicatat");
    }

    @Test
    void the_national_reference_is_adopted_after_a_question() {
        click("Pakai acuan nasional");
        assertThat(rows()).isEmpty();

        click("Simpan");

        assertThat(rows()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void whoever_comes_second_sees_both_values_and_chooses() {
        targets.save(form("80", 0));
        UI.getCurrent().navigate("data/target", QueryParameters.of("periode", "2026"));
        row().edit();
        targets.save(form("85", 1));
        value().setValue(new BigDecimal("90"));
        click("Simpan");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Tersimpan: 85 %. Milik Anda: 90 %. Pilih salah satu.");

        click("Pakai milik saya");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.target().value()).isEqualByComparingTo("90"));
    }

    private static TargetForm form(String value, int version) {
        return new TargetForm(
                "KIA-K1",
                2026,
                SmallRegency.REGENCY,
                1,
                new BigDecimal(value),
                DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"),
                version);
    }

    private Row row() {
        return () -> test((Button) test(grid()).getCellComponent(0, 6)).click();
    }

    private interface Row {
        void edit();
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Indicator> indicator() {
        return $(ComboBox.class).withCaption("Indikator").single();
    }

    private BigDecimalField value() {
        return number("Target setahun");
    }

    private BigDecimalField number(String label) {
        return $(BigDecimalField.class).withCaption(label).single();
    }

    private TextField basis() {
        return $(TextField.class).withCaption("Dasar").single();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<TargetRow> grid() {
        return $(Grid.class).single();
    }

    private List<TargetRow> rows() {
        return grid().getListDataView().getItems().toList();
    }
}
