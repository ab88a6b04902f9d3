package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantau.TestClock;
import id.pantau.followup.TestNightlyWork;
import id.pantau.intake.TestPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a browser because it is the whole way that a problem goes, with an account for each desk. The kabupaten and its figures are
 * invented.
 *
 * <pre>
 * Mon  2 March   the PJ Pustu reports K6 of Desa Kelubi and hands it on; the review decides: kepala desa, by Mon 9 March
 * Tue 14 April   the 20th working day after the due day: 10–13, 16, 17 March; 25–27 March; 30 March–2 April; 6–10, 13, 14 April.
 *                Between them lie Nyepi and Idul Fitri with cuti bersama (18–24 March) and 3 April. The night after: Dinkes
 * Fri 17 July    the 60th after 15 April, without 1, 14, 15, 27, 28 May, 1 and 16 June. The night after: Sekda
 * </pre>
 *
 * K6 of 60 expected: 2 by February, distance to the pace 3,3 − 16,7 = −13,3 points; 40 by August: 66,7 − 66,7 = 0. It moved.
 */
class FromTheVillageToTheSekdaIT {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String KELUBI = "81.20.01.2002";
    private static final String PUSKESMAS = "P8120010101";

    /** Pregnant women with six visits, month by month. */
    private static final int[] K6 = {1, 1, 2, 2, 3, 3, 14, 14};

    @TempDir
    Path folder;

    private Browser browser;
    private TestClock clock;
    private TestNightlyWork night;

    @Test
    void a_problem_that_nobody_acts_on_climbs_to_the_sekda_and_its_figure_is_looked_at_afterwards() {
        try (RealApplication application =
                RealApplication.onTheDayOfTheTests(pack(2).folder(), TestNightlyWork.class)) {
            clock = application.part(TestClock.class);
            night = application.part(TestNightlyWork.class);
            day("2026-03-02");
            browser = application.browser();
            String problem = reportOnThePhone();
            decideInTheReview();
            nobodyActs(problem);
            close(problem);
            effect(problem);
            browser.assertNoTrouble();
            browser.close();
        }
    }

    private String reportOnThePhone() {
        Page phone = browser.tapIn("pustu.kelubi", 390, 844);
        browser.open(phone, "/desa/" + KELUBI);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Laporkan masalah: K6")))
                .first()
                .tap();
        Locator dialog = phone.locator("vaadin-dialog");
        dialog.locator("textarea").first().fill("Ibu hamil di dusun jauh tidak datang ke Posyandu");
        button(dialog, "Laporkan").tap();
        phone.getByText("Lihat masalahnya").tap();
        phone.waitForURL(url -> url.contains("/tindak-lanjut/"));
        button(phone.locator(".follow-up-buttons"), "Teruskan ke Kepala Puskesmas Manggar")
                .tap();
        button(phone.locator("vaadin-dialog"), "Teruskan").tap();
        assertThat(phone.locator(".follow-up-stand")).containsText("Kepala Puskesmas Manggar");
        return phone.url().substring(phone.url().indexOf("/tindak-lanjut/"));
    }

    private void decideInTheReview() {
        Page tablet = browser.tapIn("kapus.manggar");
        browser.open(tablet, "/evaluasi/" + PUSKESMAS);
        button(tablet.locator(".review-start"), "Mulai").tap();
        Locator village = tablet.locator(".review-stop h2");
        if (village.innerText().contains("Mata Air")) {
            tablet.locator(".review-next").tap();
        }
        assertThat(village).hasText("Desa Kelubi");
        Locator topic = tablet.locator(".review-topic")
                .filter(new Locator.FilterOptions().setHasText("Ibu hamil periksa 6 kali (K6)"))
                .first();
        assertThat(topic.locator(".review-about")).containsText("Belum ada RTL");
        topic.getByText("Kunjungan rumah").tap();
        assertThat(tablet.locator(".review-next")).hasText("Simpan, desa berikutnya");
        topic.locator("vaadin-select").tap();
        tablet.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Kepala Desa Kelubi"))
                .tap();
        assertThat(topic.locator("vaadin-date-picker input")).hasValue("9-3-2026");
        tablet.locator(".review-next").tap();
        tablet.waitForURL(url -> !url.contains(KELUBI));
    }

    private void nobodyActs(String problem) {
        Page officer = browser.signIn("dinkes");
        Page sekda = browser.signIn("sekda");
        after("2026-04-14");
        standsAt(officer, problem, "Kepala Puskesmas Manggar");
        after("2026-04-15");
        standsAt(officer, problem, "Dinas Kesehatan");
        after("2026-07-17");
        standsAt(officer, problem, "Dinas Kesehatan");
        after("2026-07-18");
        browser.open(sekda, "/tindak-lanjut");
        assertThat(sekda.locator(".follow-up-table")).containsText("Kunjungan rumah");
        standsAt(sekda, problem, "Sekda");
        assertThat(sekda.locator(".follow-up-course")).containsText("Kepala Desa Kelubi");
    }

    private void close(String problem) {
        Page officer = browser.signIn("dinkes");
        load(officer, 6);
        Page tablet = browser.tapIn("kapus.manggar");
        browser.open(tablet, problem);
        button(tablet.locator(".follow-up-buttons"), "Tutup").tap();
        Locator dialog = tablet.locator("vaadin-dialog");
        button(dialog, "Tutup masalah").tap();
        assertThat(dialog.locator(".form-refusal")).isVisible();
        dialog.locator("textarea").fill("Kunjungan rumah sudah berjalan sejak Juli");
        dialog.locator("textarea").press("Tab");
        tablet.reload();
        button(tablet.locator(".follow-up-buttons"), "Tutup").tap();
        assertThat(dialog.locator("textarea")).hasValue("Kunjungan rumah sudah berjalan sejak Juli");
        assertThat(dialog).containsText("sudah dikembalikan");
        button(dialog, "Tutup masalah").tap();
        assertThat(tablet.locator(".follow-up-stand")).containsText("Selesai");
        assertThat(tablet.locator(".follow-up-effect")).containsText("Sebulan sesudah ditutup: ");
        assertThat(tablet.locator(".follow-up-effect")).containsText("Belum diketahui");
    }

    private void effect(String problem) {
        day("2026-09-10");
        Page officer = browser.signIn("dinkes");
        load(officer, 8);
        browser.open(officer, problem);
        assertThat(officer.locator(".follow-up-effect li")
                        .filter(new Locator.FilterOptions().setHasText("Sebulan sesudah ditutup")))
                .hasText(Pattern.compile("66,7 %.*▲ Bergerak\\.$"));
    }

    private void standsAt(Page page, String problem, String desk) {
        browser.open(page, problem);
        assertThat(page.locator(".follow-up-stand")).containsText(desk);
    }

    /** Figures up to a month, as the Dinkes brings them in. */
    private void load(Page officer, int months) {
        browser.open(officer, "/data/paket");
        officer.locator("vaadin-upload input[type=file]")
                .setInputFiles(pack(months).zip());
        button(officer.locator(".pack-actions"), "Terapkan").click();
        assertThat(officer.locator(".pack-actions")).hasCount(0);
    }

    private void after(String night) {
        day(night);
        assertThat(this.night.pass()).as(night).isTrue();
    }

    private void day(String day) {
        clock.is(LocalDate.parse(day).atTime(LocalTime.of(8, 0)).atZone(WIB).toInstant());
    }

    private static Locator button(Locator place, String text) {
        return place.locator("vaadin-button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private TestPack pack(int months) {
        String figures = IntStream.range(0, months)
                .mapToObj(i -> "%s;2026-%02d;KIA-K6;%d;;uji".formatted(KELUBI, i + 1, K6[i]))
                .collect(
                        Collectors.joining("\n", "kode_unit;periode;kode_indikator;pembilang;penyebut;sumber\n", "\n"));
        return TestPack.required(folder.resolve("paket-" + months))
                .with("profil.csv", """
                        kode;kode_bps;nama;provinsi;zona_waktu;nama_dinas
                        81.20;8120;Kabupaten Uji Coba;Maluku;WIB;Dinas Kesehatan Uji
                        """)
                .with("wilayah.csv", """
                        kode;jenis;nama;kode_bps
                        81.20.01;kecamatan;Hulu;
                        81.20.02;kecamatan;Hilir;
                        81.20.01.2001;desa;Mata Air;8120010001
                        81.20.01.2002;desa;Kelubi;8120010002
                        81.20.02.2001;desa;Muara;8120020001
                        81.20.02.1002;kelurahan;Bandar;8120020002
                        """)
                .with("fasilitas.csv", """
                        kode;jenis;nama;kode_induk;kode_desa;sumber
                        P8120010101;PUSKESMAS;Manggar;;81.20.01.2001;uji
                        UJI-PST-1;PUSTU;Kelubi;P8120010101;81.20.01.2002;uji
                        """)
                .with("wilayah-kerja.csv", """
                        kode_puskesmas;kode_desa;mulai;selesai
                        P8120010101;81.20.01.2001;2020-01-01;
                        P8120010101;81.20.01.2002;2020-01-01;
                        """)
                .with("sasaran.csv", """
                        kode_unit;tahun;kelompok;jumlah;jenis;sumber
                        81.20.01.2001;2026;bumil;40;riil;uji
                        81.20.01.2002;2026;bumil;60;riil;uji
                        """)
                .with("target.csv", """
                        kode_indikator;tahun;kode_unit;target;jenis_sasaran;dasar
                        KIA-K6;2026;81.20;100;riil;uji
                        """)
                .with("capaian.csv", figures);
    }
}
