package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.export.Cell;
import id.pantau.base.export.TableFile;
import id.pantau.base.ui.ChartPicture;
import id.pantau.base.ui.ExportLinks;
import id.pantau.indicator.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists beside the figures can be taken away too. */
@DemoKabupaten
class ListExportTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Autowired
    private Catalogue catalogue;

    /** The files of a page by their titles. */
    private record Files(Map<String, Taken> byTitle) {

        Taken get(String title) {
            return Objects.requireNonNull(byTitle.get(title), () -> title + " is none of " + byTitle.keySet());
        }
    }

    private Files taken(String path, Map<String, String> choices) {
        reader.open(path, choices);
        return new Files($(ExportLinks.class).all().stream()
                .map(ExportLinks::table)
                .collect(Collectors.toMap(TableFile::title, Taken::new)));
    }

    private static BigDecimal number(Cell cell) {
        return cell instanceof Cell.Amount(var value) ? value : new BigDecimal(-1);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void the_villages_that_decide_and_the_distance_between_villages() {
        reader.seesAllAs(Role.EXECUTIVE);
        Files files = taken("analisis", Map.of("indikator", "KIA-K6", "level", "desa"));

        Taken decisive = files.get("Desa penentu");
        List<BigDecimal> needed = decisive.column("Perlu saat ini").stream()
                .map(ListExportTest::number)
                .toList();
        assertThat(needed).isNotEmpty().isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(decisive.table().facts()).anyMatch(fact -> fact.text().contains("naik dari 52,75 % menjadi"));
        Taken spread = files.get("Kesenjangan antardesa");
        assertThat(spread.words("Apa"))
                .containsExactly("Tertinggi", "Terendah", "Desa yang sulit dijangkau", "Desa lainnya");
        assertThat(spread.column("Penyebut (N)")).allMatch(Cell.Amount.class::isInstance);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void chains_of_services_and_the_index_of_minimum_services() {
        reader.seesAllAs(Role.EXECUTIVE);
        Files files = taken("analisis", Map.of());

        Taken chain = files.get("Kesinambungan layanan ibu dan bayi, Kabupaten Contoh");
        assertThat(chain.words("Kode"))
                .containsExactly("KIA-K1", "KIA-K4", "KIA-K6", "KIA-PF", "KIA-KF", "KIA-KNL", "IMU-IDL");
        assertThat(number(chain.column("Pembilang (n)").get(0))
                        .subtract(number(chain.column("Pembilang (n)").get(1))))
                .isEqualByComparingTo(number(chain.column("Orang berkurang").get(1)));
        Taken spm = files.get("Simulasi SPM 2025");
        assertThat(spm.table().rows()).hasSize(12);
        assertThat(spm.words("Pelayanan")).doesNotHaveDuplicates();
        assertThat(spm.table().facts()).anyMatch(fact -> fact.text().contains("Tuntas"));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void the_chain_of_services_is_taken_as_a_picture_and_that_of_a_guarded_disease_is_not() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("analisis");

        List<ChartPicture> pictures = $(ChainChart.class).all().stream()
                .flatMap(Component::getChildren)
                .filter(ChartPicture.class::isInstance)
                .map(ChartPicture.class::cast)
                .toList();
        assertThat($(ChainChart.class).all()).hasSize(2);
        assertThat(pictures)
                .singleElement()
                .satisfies(picture -> assertThat(picture.getElement().getAttribute("heading"))
                        .isEqualTo("Kesinambungan layanan ibu dan bayi, Kabupaten Contoh, Oktober 2026"));
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_takes_its_own_villages_and_no_other() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        Files files = taken("analisis", Map.of("indikator", "KIA-K6", "level", "desa"));

        assertThat(reader.villages(own)).containsAll(files.get("Desa penentu").words("Kode"));
        assertThat(files.byTitle()).doesNotContainKey("Simulasi SPM 2025");
        assertThat(taken("", Map.of()).get("Perlu perhatian").words("Kode unit"))
                .allMatch(code -> code.equals(own) || reader.villages(own).contains(code));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void the_lists_of_beranda() {
        reader.seesAllAs(Role.EXECUTIVE);
        Files files = taken("", Map.of());

        assertThat(files.get("Perlu perhatian").words("Sebab")).isNotEmpty().doesNotContain("");
        assertThat(files.get("Perlu perhatian").words("Indikator")).contains("Ibu hamil periksa 6 kali (K6)");
        Taken rollout = files.get("Penerapan ILP terhadap rencana");
        assertThat(rollout.words("Jenis unit")).containsExactly("Puskesmas", "Pustu", "Posyandu");
        assertThat(rollout.column("Terdaftar")).containsExactly(Cell.of(7), Cell.of(37), Cell.of(133));
        assertThat(files.get("Angka Kabupaten Contoh").words("Kode")).contains("KIA-K6", "GIZ-DS");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void no_file_of_beranda_tells_of_a_death_in_a_village() {
        reader.seesAllAs(Role.EXECUTIVE);
        Taken attention = taken("", Map.of()).get("Perlu perhatian");

        for (int i = 0; i < attention.table().rows().size(); i++) {
            if (attention.words("Sebab").get(i).startsWith("Kematian")) {
                assertThat(attention.words("Jenis unit").get(i)).doesNotContain("Desa", "Kelurahan");
            }
        }
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_network_the_villages_without_facility_and_the_catalogue() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        Files ilp = taken("ilp", Map.of());

        assertThat(ilp.get("Kelengkapan jejaring").table().rows())
                .hasSize(reader.puskesmas().size());
        assertThat(ilp.get("Kelengkapan jejaring").column("Posyandu terdaftar").stream()
                        .map(ListExportTest::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("133");
        assertThat(ilp.get("Desa tanpa Pustu/Posyandu").words("Desa/kelurahan"))
                .containsExactlyInAnyOrder("Rimba Pinang", "Pulau Lokan");
        Taken all = taken("data/katalog", Map.of()).get("Katalog indikator");
        assertThat(all.words("Kode")).hasSize(catalogue.all().size()).contains("IKS", "POS-AKT");
        assertThat(all.words("Definisi operasional")).doesNotContain("");
    }
}
