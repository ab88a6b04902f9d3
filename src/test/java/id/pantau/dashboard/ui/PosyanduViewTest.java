package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.export.Cell;
import id.pantau.base.ui.ExportLinks;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posyandu aktif: what is reported beside what can be computed. */
@DemoKabupaten
class PosyanduViewTest extends SpringBrowserlessTest {

    private static final Pattern COMPUTED = Pattern.compile(
            "terhitung (\\d+): aktif (\\d+) dari (\\d+), tidak aktif (\\d+), belum dapat dihitung (\\d+)");
    private static final Map<String, String> ACTIVE_2025 =
            Map.of("indikator", "POS-AKT", "periode", "2025-12", "level", "puskesmas");

    @Autowired
    private Reader reader;

    private static List<Integer> computed(String page) {
        Matcher found = COMPUTED.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return List.of(
                Integer.valueOf(found.group(2)),
                Integer.valueOf(found.group(3)),
                Integer.valueOf(found.group(4)),
                Integer.valueOf(found.group(5)));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void capaian_says_how_many_are_reported_as_active_and_how_many_can_be_shown_to_be() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String page = reader.open("capaian", ACTIVE_2025);

        assertThat(page).containsPattern("Dilaporkan aktif \\d+ dari 13\\d \\(Desember 2025\\) · terhitung 2025:");
        List<Integer> computed = computed(page);
        assertThat(computed.get(1)).isEqualTo(133).isEqualTo(computed.get(0) + computed.get(2) + computed.get(3));
        assertThat(computed).as("there is something to see of each").allMatch(n -> n > 0);
        assertThat(test($(PosyanduGrid.class).single()).size()).isEqualTo(133);
        reader.open("capaian", Map.of("indikator", "KIA-K6"));
        assertThat($(PosyanduGrid.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void every_posyandu_can_be_taken_along_with_the_numbers_behind_it() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", ACTIVE_2025);

        Taken taken = new Taken($(ExportLinks.class).all().getLast().table());

        assertThat(taken.table().rows()).hasSize(133);
        assertThat(taken.words("Terhitung")).contains("Aktif", "Tidak aktif", "Belum dapat dihitung");
        assertThat(taken.column("Bulan berkegiatan")).allMatch(Cell.Amount.class::isInstance);
        assertThat(taken.words("Yang kurang"))
                .anyMatch(words -> words.endsWith("kader, perlu 5"))
                .anyMatch(words -> words.contains("belum dilaporkan"));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_reads_of_its_own_posyandu_which_condition_is_missing() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String page = reader.open("puskesmas/" + own);

        assertThat(page).contains("Posyandu aktif 2026: dilaporkan dan terhitung");
        List<Integer> computed = computed(page);
        assertThat(computed.get(1)).isBetween(5, 60);
        assertThat(page).containsAnyOf("kader, perlu 5", "belum dicatat", "bulan dengan pelayanan");
        assertThat(computed(reader.open("capaian", ACTIVE_2025)).get(1)).isEqualTo(computed.get(1));
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void a_village_reads_of_its_posyandu_and_of_no_other() {
        String village = reader.villages(reader.puskesmas().getFirst()).getFirst();
        reader.seesVillage(village);
        String page = reader.open("desa/" + village);

        assertThat(computed(page).get(1)).isBetween(1, 15);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_village_without_posyandu_says_so_and_is_not_called_inactive() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        assertThat(reader.open("desa/" + reader.village("Rimba Pinang")))
                .contains("Belum ada Posyandu terdaftar di sini");
    }
}
