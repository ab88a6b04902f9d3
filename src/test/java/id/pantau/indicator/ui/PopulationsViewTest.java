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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.SmallRegency;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import({SmallRegency.class, TestAccounts.class})
@Transactional
@SignedInAs(Role.HEALTH_OFFICER)
class PopulationsViewTest extends SpringBrowserlessTest {

    @Autowired
    SmallRegency regency;

    @Autowired
    TargetPopulationService populations;

    @BeforeEach
    void open() {
        regency.found();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        UI.getCurrent().navigate("data/sasaran", QueryParameters.of("periode", "2026"));
    }

    @Test
    void without_numbers_the_page_says_what_to_do() {
        assertThat(rows()).isEmpty();
        assertThat(grid().getEmptyStateText())
                .isEqualTo("Belum ada sasaran Ibu hamil untuk 2026. Tambah sasaran atau muat sasaran.csv.");
    }

    @Test
    void a_number_is_added_and_shown_with_its_kind_and_source() {
        click("Tambah sasaran");
        unit().setValue(unit(SmallRegency.FAR));
        amount().setValue(new BigDecimal("2254"));
        test($(TextField.class).withCaption("Sumber").single()).setValue("Pendataan 2026");
        click("Simpan");

        assertThat(rows()).hasSize(1);
        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("Kelurahan Jauh");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("2.254");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("sasaran riil");
    }

    @Test
    void half_a_person_keeps_the_dialog_open_with_its_sentence() {
        click("Tambah sasaran");
        click("Simpan");
        assertThat(refusal()).isEqualTo("Pilih unit.");

        unit().setValue(unit(SmallRegency.NEAR));
        amount().setValue(new BigDecimal("12.5"));
        click("Simpan");
        assertThat(refusal()).startsWith("Jumlah harus bilangan bulat");

        amount().setValue(new BigDecimal("12"));
        click("Simpan");
        assertThat(refusal()).isEqualTo("Tuliskan sumber jumlah ini.");
        assertThat(rows()).isEmpty();
    }

    @Test
    void numbers_are_pasted_into_a_sheet_looked_at_and_saved_together() {
        UI.getCurrent().navigate("data/sasaran", QueryParameters.simple(Map.of("periode", "2026", "sasaran", "riil")));
        click("Tempel dari Excel");
        TextArea area = $(TextArea.class).single();
        area.setValue("Dekat\t45\nJauh\t4,5");
        click("Periksa dan ambil");
        assertThat($(ListItem.class).single().getText())
                .startsWith("Baris 2, kolom jumlah: Jumlah harus bilangan bulat");

        area.setValue("Dekat\t45\nJauh\t2.254");
        click("Periksa dan ambil");
        click("Pratinjau");
        test($(TextField.class).withCaption("Sumber").single()).setValue("Pendataan 2026");
        click("Lihat pratinjau");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly(
                        "Desa Dekat, Ibu hamil: belum ada → 45", "Kelurahan Jauh, Ibu hamil: belum ada → 2.254");
        assertThat(populations.list(2026, TargetGroup.PREGNANT_WOMEN)).isEmpty();

        click("Simpan semua");
        assertThat(populations.list(2026, TargetGroup.PREGNANT_WOMEN))
                .extracting(row -> row.value().amount())
                .containsExactlyInAnyOrder(45L, 2_254L);
    }

    @Test
    void whoever_comes_second_sees_both_numbers_and_may_save_once_more() {
        populations.save(form(45, 0));
        UI.getCurrent().navigate("data/sasaran", QueryParameters.of("periode", "2026"));
        test((Button) test(grid()).getCellComponent(0, 5)).click();
        populations.save(form(46, 1));
        amount().setValue(new BigDecimal("47"));
        click("Simpan");
        assertThat(refusal()).startsWith("Tersimpan: 46, dicatat ").contains("Milik Anda: 47.");

        click("Simpan");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.value().amount()).isEqualTo(47));
    }

    private static PopulationForm form(long amount, int version) {
        return new PopulationForm(
                SmallRegency.NEAR,
                2026,
                TargetGroup.PREGNANT_WOMEN,
                DenominatorKind.REAL,
                amount,
                "Pendataan 2026",
                version);
    }

    private Unit unit(String code) {
        return populations.units().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Unit> unit() {
        return $(ComboBox.class).withCaption("Unit").single();
    }

    private BigDecimalField amount() {
        return $(BigDecimalField.class).single();
    }

    private String refusal() {
        return $(Paragraph.class).withClassName("form-refusal").single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<PopulationRow> grid() {
        return $(Grid.class).single();
    }

    private List<PopulationRow> rows() {
        return grid().getListDataView().getItems().toList();
    }
}
