package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commitments and innovations of the example come with its pack. */
@DemoKabupaten
class ExampleRegistersTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void commitments_stand_at_every_stage_and_what_is_late_comes_first() {
        reader.seesAllAs(Role.EXECUTIVE);
        String page = reader.open("ilp/komitmen");

        assertThat(page).contains("Menghibahkan tanah untuk Pustu Rimba Pinang", "Selesai", "Dibatalkan");
        assertThat(page.indexOf("perawat pengganti"))
                .isBetween(0, page.indexOf("Memasukkan biaya operasional Posyandu ke RKPD 2027"));
        assertThat(page).contains("15 komitmen ditampilkan");
        String done = reader.open("ilp/komitmen", Map.of("status", "selesai"));
        assertThat(done).contains("RKPD 2027").doesNotContain("Pustu Rimba Pinang");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void innovations_name_the_figure_that_they_are_meant_to_move() {
        reader.seesAllAs(Role.EXECUTIVE);
        assertThat(reader.open("ilp/inovasi"))
                .contains("Perahu Sehat", "Teluk Cemara", "Tanjung Rindang", "Kejora Menimbang", "Maret 2026");
    }
}
