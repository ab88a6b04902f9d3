package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mutu data: the list, its filters, and the explanation of a line. */
@DemoKabupaten
class QualityViewTest extends SpringBrowserlessTest {

    private static final String WHY = "Pengukuran di satu Posyandu tertunda karena banjir.";

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_address_filters_by_state_puskesmas_and_kind() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(reader.open("data/mutu")).contains("Mutu data").containsPattern("\\d baru, \\d");
        List<QualityRow> all = rows();
        QualityRow some =
                all.stream().filter(r -> r.puskesmas() != null).findFirst().orElseThrow();
        String code = some.puskesmas() == null ? "" : some.puskesmas().code();

        reader.open("data/mutu", Map.of("unit", code));
        assertThat(rows())
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allMatch(r -> r.puskesmas() != null && r.puskesmas().code().equals(code));

        reader.open("data/mutu", Map.of("jenis", some.flag().rule(), "keadaan", "new"));
        assertThat(rows())
                .isNotEmpty()
                .allMatch(r -> r.flag().rule().equals(some.flag().rule()));

        reader.open("data/mutu", Map.of("keadaan", "fixed", "jenis", "tidak-ada"));
        assertThat(rows()).isEmpty();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_explains_a_line_and_a_nik_is_refused() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        reader.open("data/mutu", Map.of("keadaan", "new"));
        assertThat(rows())
                .isNotEmpty()
                .allMatch(r -> r.puskesmas() != null && r.puskesmas().code().equals(own));
        QualityRow first = rows().getFirst();
        test((Button) test($(QualityGrid.class).single()).getCellComponent(0, 5))
                .click();

        TextArea explanation = $(TextArea.class).single();
        explanation.setValue("NIK 7306120101900001 tercatat dua kali.");
        test($(Button.class).withText("Simpan").single()).click();
        assertThat($(Paragraph.class).withClassName("form-refusal").single().getText())
                .contains("16 angka");
        explanation.setValue(WHY);
        test($(Button.class).withText("Simpan").single()).click();

        assertThat($(QualityExplainDialog.class).exists()).isFalse();
        reader.open("data/mutu", Map.of("keadaan", "explained"));
        assertThat(rows())
                .filteredOn(r -> r.noteId() == first.noteId())
                .singleElement()
                .satisfies(r -> assertThat(r.state()).isEqualTo(QualityState.EXPLAINED));
        assertThat(test($(QualityGrid.class).single()).getCellText(0, 4)).contains(WHY);
    }

    private List<QualityRow> rows() {
        return $(QualityGrid.class).single().getListDataView().getItems().toList();
    }
}
