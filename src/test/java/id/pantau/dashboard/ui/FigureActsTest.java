package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.ui.DateField;
import id.pantau.followup.ui.DirectionDialog;
import id.pantau.followup.ui.ReportDialog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From any figure in one tap to a problem or a direction. Today is 20 November 2026, a Friday. */
@DemoKabupaten
class FigureActsTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Autowired
    private JdbcClient jdbc;

    /** The example is shared: what was written goes again. */
    @AfterEach
    void nothingStays() {
        List.of("notification", "follow_up_step", "follow_up", "direction")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void the_head_of_a_pustu_reports_from_the_village_page_in_one_tap() {
        String village = village();
        reader.seesVillage(village);
        reader.open("desa/" + village);
        Button report = acts("Laporkan masalah").getFirst();
        report.click();
        ReportDialog dialog = $(ReportDialog.class).single();
        $(TextArea.class, dialog).first().setValue("Jalan putus");
        $(Button.class, dialog).all().getLast().click();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM follow_up WHERE indicator_code IS NOT NULL AND period IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(reader.open("desa/" + village)).contains("belum ada RTL");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_STAFF)
    void where_a_problem_is_open_the_button_leads_to_it() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_STAFF, own);
        String village = reader.villages(own).getFirst();
        reader.open("desa/" + village);
        Button report = acts("Laporkan masalah").getFirst();
        String figure = report.getAriaLabel().orElseThrow().replace("Laporkan masalah: ", "");
        report.click();
        $(TextArea.class, $(ReportDialog.class).single()).first().setValue("Jalan putus");
        $(Button.class, $(ReportDialog.class).single()).all().getLast().click();
        reader.open("desa/" + village);
        assertThat(acts("Laporkan masalah"))
                .noneMatch(button -> button.getAriaLabel().orElseThrow().endsWith(": " + figure));
        $(Button.class).withClassName("figure-detail-button").all().stream()
                .filter(b -> b.getText().equals("Rincian")
                        && b.getAriaLabel().orElse("").contains(figure))
                .findFirst()
                .orElseThrow()
                .click();
        $(Button.class, $(FigureDetailDialog.class).single())
                .withClassName("figure-act")
                .single()
                .click();
        assertThat($(ReportDialog.class).all()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("tindak-lanjut/");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void leaders_give_a_direction_from_beranda_and_from_the_details_of_a_figure() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("");
        acts("Beri arahan").getLast().click();
        DirectionDialog dialog = $(DirectionDialog.class).single();
        Button save = $(Button.class, dialog).all().getLast();
        save.click();
        assertThat($(Paragraph.class, dialog)
                        .withClassName("form-refusal")
                        .single()
                        .getText())
                .isEqualTo("Tulis arahannya.");
        $(TextArea.class, dialog).single().setValue("Jemput yang belum datang");
        $(DateField.class, dialog).single().setValue(LocalDate.of(2026, 11, 22));
        save.click();
        assertThat($(Paragraph.class, dialog)
                        .withClassName("form-refusal")
                        .single()
                        .getText())
                .contains("Hari kerja berikutnya: 23 November 2026");
        assertThat($(TextArea.class, dialog).single().getValue()).isEqualTo("Jemput yang belum datang");
        $(DateField.class, dialog).single().setValue(LocalDate.of(2026, 11, 24));
        save.click();
        assertThat(reader.open("arahan"))
                .contains("Jemput yang belum datang")
                .contains("tenggat 24 November 2026")
                .contains("Belum dijawab (1)");

        reader.open("puskesmas/" + reader.puskesmas().getFirst());
        $(Button.class).withClassName("figure-detail-button").all().stream()
                .filter(b -> b.getText().equals("Rincian"))
                .findFirst()
                .orElseThrow()
                .click();
        FigureDetailDialog details = $(FigureDetailDialog.class).single();
        assertThat(details.getFooter().getElement().getTextRecursively())
                .contains("Laporkan masalah")
                .contains("Beri arahan");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_dinkes_reports_and_gives_no_directions() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("");
        assertThat(acts("Laporkan masalah")).isNotEmpty();
        assertThat(acts("Beri arahan")).isEmpty();
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void a_wall_offers_nothing() {
        reader.seesAllAs(Role.DISPLAY);
        reader.open("");
        assertThat($(Button.class, (Component) getCurrentView()).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void nothing_to_press_is_printed() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("puskesmas/" + reader.puskesmas().getFirst());
        assertThat($(Button.class).withClassName("figure-act").all())
                .isNotEmpty()
                .allMatch(button -> button.hasClassName("no-print"));
    }

    private String village() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        return reader.villages(reader.puskesmas().getFirst()).getFirst();
    }

    private List<Button> acts(String label) {
        return $(Button.class).withClassName("figure-act").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith(label + ": "))
                .toList();
    }
}
