package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pantau.RealPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a browser because it is the whole way of the rollout of a real kabupaten: the plan from its pack, a register and evidence by
 * import, three facilities assessed by hand, and the overview that follows. Day of the test: 20 November 2026.
 *
 * <p>The real pack plans 7 Puskesmas, 37 Pustu and 133 Posyandu for the end of 2027 and knows the 7 Puskesmas; it has no Pustu, no
 * Posyandu and no evidence. All of these are invented here:
 *
 * <pre>
 *              began to work                             launched    prepared  committed  nothing yet      registered
 * Puskesmas    Feb 2026: 1, Jun 2026: 1                  1 (May)     1         2          1 (by hand)      7
 * Pustu        Apr 2026: 3, Jul 2026: 3, Sep 2026: 3     1 (Sep)     0         0          1 (by hand), 1   12
 * Posyandu     May 2026: 40, Jul 2026: 30, Sep 2026: 20  0           0         9          1 (by hand)      100
 * </pre>
 *
 * The pace of a kind is what was gained from the end of the month before its first facility worked to the end of October, the last
 * full month; the rest of the plan at that pace is counted in whole months, rounded up, from November 2026:
 *
 * <pre>
 * Puskesmas    2 in  9 months (Feb–Oct), 7 − 3 = 4:     4 · 9 / 2   = 18    → 18 months → May 2028,      after 31-12-2027
 * Pustu        9 in  7 months (Apr–Oct), 37 − 10 = 27:  27 · 7 / 9  = 21    → 21 months → August 2028,   after 31-12-2027
 * Posyandu    90 in  6 months (May–Oct), 133 − 91 = 42: 42 · 6 / 90 = 2,8   →  3 months → February 2027, before
 * </pre>
 *
 * Guide line from the first commitment, 22-6-2024, to 31-12-2027 = 1.287 days, 881 of them gone (rules §10): 7 · 881 / 1.287 = 4,79;
 * 37 · 881 / 1.287 = 25,33; 133 · 881 / 1.287 = 91,04.
 */
class BelitungTimurRolloutIT {

    private static final String BY_HAND_PUSKESMAS = "P1906030201";
    private static final String BY_HAND_PUSTU = "PST-11";
    private static final String BY_HAND_POSYANDU = "POS-100";

    private static final List<String> WORKING_PUSKESMAS = List.of("PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8");
    private static final List<String> WORKING_PUSTU =
            List.of("PST-1", "PST-3", "PST-4", "PST-2", "PST-5", "PST-7", "PST-8");
    private static final List<String> WORKING_POSYANDU = List.of("POS-1", "POS-7", "POS-3", "POS-2", "POS-4");

    private static final Map<String, String> COUNTS = Map.of("PST-2", "1+1", "PST-3", "2", "POS-2", "5");

    /** Of the real pack. */
    private static final List<String> VILLAGES =
            List.of("19.06.01.2001", "19.06.02.2001", "19.06.04.2001", "19.06.07.2001");

    private static final List<String> PUSKESMAS = List.of("P1906030201", "P1906020101", "P1906040101", "P1906011101");

    @TempDir
    static Path folder;

    @Test
    void plan_curve_and_projection_agree_with_the_calculation_on_paper() throws IOException {
        Path pack = RealPacks.pack("19.06");
        try (RealApplication application = RealApplication.onTheDayOfTheTests(pack);
                Browser browser = application.browser()) {
            Page officer = browser.signIn("dinkes");
            planAlone(browser, officer);
            importTheRest(browser, officer, zip(pack));
            assess(browser, officer, BY_HAND_PUSKESMAS, WORKING_PUSKESMAS);
            assess(browser, officer, BY_HAND_PUSTU, WORKING_PUSTU);
            assess(browser, officer, BY_HAND_POSYANDU, WORKING_POSYANDU);

            Page sekda = browser.signIn("sekda");
            browser.open(sekda, "/ilp");
            counts(sekda);
            projections(sekda);
            curves(sekda);
            browser.assertNoTrouble();
        }
    }

    /** What the real pack knows by itself. */
    private static void planAlone(Browser browser, Page page) {
        browser.open(page, "/ilp");
        Locator kinds = page.locator(".kind-block");
        assertThat(kinds.nth(0)).containsText("Beroperasi 0 dari 7; sudah diluncurkan 0");
        assertThat(kinds.nth(1)).containsText("0 terdaftar dari 37");
        assertThat(kinds.nth(2)).containsText("0 terdaftar dari 133");
        assertThat(kinds.nth(1)).containsText("Bupati Belitung Timur, kick-off ILP Juni 2024");
    }

    private static void importTheRest(Browser browser, Page page, Path zip) {
        browser.open(page, "/data/paket");
        page.locator("vaadin-upload input[type=file]").setInputFiles(zip);
        button(page.locator(".pack-actions"), "Terapkan").click();
        assertThat(page.locator(".pack-report [data-file='penerapan-ilp.csv']")).containsText("542 baru");
        assertThat(page.locator(".pack-actions")).hasCount(0);
    }

    /** From nothing to a stage that counts as working, one criterion after the other. */
    private static void assess(Browser browser, Page page, String facility, List<String> criteria) {
        browser.open(page, "/fasilitas/" + facility);
        assertThat(page.locator(".facility-page .stage-chip").first()).containsText("Belum");
        for (String code : criteria) {
            page.locator(".assessment-checklist [data-kriteria=" + code + "]").click();
            Locator dialog = page.locator("vaadin-dialog.evidence-dialog");
            dialog.locator("vaadin-text-area textarea").waitFor();
            Locator numbers = dialog.locator("vaadin-integer-field input");
            for (int i = 0; i < numbers.count(); i++) {
                numbers.nth(i).fill(code.equals("PST-2") ? "1" : "5");
            }
            button(dialog, "Simpan").click();
            assertThat(dialog).hasCount(0);
        }
        assertThat(page.locator(".facility-page .stage-chip").first()).containsText("Berjalan");
    }

    private static void counts(Page page) {
        Locator puskesmas = page.locator(".kind-block").nth(0);
        assertThat(puskesmas).containsText("Beroperasi 3 dari 7; sudah diluncurkan 4");
        assertThat(puskesmas.locator(".stage-bar"))
                .hasAttribute("aria-label", "Berjalan 3, Diluncurkan 1, Persiapan 1, Komitmen 2");
        assertThat(puskesmas).containsText("hari ini 4,8 dari 7");
        assertThat(puskesmas).not().containsText("terlambat");

        Locator pustu = page.locator(".kind-block").nth(1);
        assertThat(pustu).containsText("Beroperasi 10 dari 37; sudah diluncurkan 11");
        assertThat(pustu).containsText("Rencana 37, terdaftar 12");
        assertThat(pustu.locator(".stage-bar"))
                .hasAttribute("aria-label", "Berjalan 10, Diluncurkan 1, Belum 1, Direncanakan, belum terdaftar 25");
        assertThat(pustu).containsText("hari ini 25,3 dari 37");
        assertThat(pustu).not().containsText("terlambat");

        Locator posyandu = page.locator(".kind-block").nth(2);
        assertThat(posyandu).containsText("Beroperasi 91 dari 133; sudah diluncurkan 91");
        assertThat(posyandu).containsText("Rencana 133, terdaftar 100");
        assertThat(posyandu.locator(".stage-bar"))
                .hasAttribute("aria-label", "Berjalan 91, Komitmen 9, Direncanakan, belum terdaftar 33");
        assertThat(posyandu).containsText("hari ini 91,0 dari 133");
        assertThat(posyandu).not().containsText("terlambat");
    }

    private static void projections(Page page) {
        assertThat(page.locator(".operating-words")).hasText(new String[] {
            "Bertambah 2 dalam 9 bulan; dengan laju ini 7 baru tercapai Mei 2028, sesudah batas 31 Desember 2027.",
            "Bertambah 9 dalam 7 bulan; dengan laju ini 37 baru tercapai Agustus 2028, sesudah batas 31 Desember 2027.",
            "Bertambah 90 dalam 6 bulan; dengan laju ini 133 tercapai Februari 2027, sebelum batas 31 Desember 2027."
        });
    }

    /** What is drawn: the end of each month and the count on it, the running month as of today. */
    private static void curves(Page page) {
        assertThat(page.locator(".operating-chart vaadin-chart path.highcharts-graph"))
                .hasCount(12);
        assertThat(drawn(page, 0, "Beroperasi"))
                .isEqualTo("2025-12-31 0, 2026-01-31 0, 2026-02-28 1, 2026-03-31 1, 2026-04-30 1, 2026-05-31 1, "
                        + "2026-06-30 2, 2026-07-31 2, 2026-08-31 2, 2026-09-30 2, 2026-10-31 2, 2026-11-20 3");
        assertThat(drawn(page, 0, "Sudah diluncurkan"))
                .isEqualTo("2025-12-31 0, 2026-01-31 1, 2026-02-28 1, 2026-03-31 2, 2026-04-30 2, 2026-05-31 3, "
                        + "2026-06-30 3, 2026-07-31 3, 2026-08-31 3, 2026-09-30 3, 2026-10-31 3, 2026-11-20 4");
        assertThat(drawn(page, 0, "Garis bantu")).isEqualTo("2024-06-22 0, 2027-12-31 7");
        assertThat(drawn(page, 0, "Proyeksi dengan laju sekarang")).isEqualTo("2026-11-20 3, 2028-05-31 7");

        assertThat(drawn(page, 1, "Beroperasi"))
                .isEqualTo("2026-03-31 0, 2026-04-30 3, 2026-05-31 3, 2026-06-30 3, 2026-07-31 6, 2026-08-31 6, "
                        + "2026-09-30 9, 2026-10-31 9, 2026-11-20 10");
        assertThat(drawn(page, 1, "Sudah diluncurkan"))
                .isEqualTo("2026-03-31 0, 2026-04-30 3, 2026-05-31 3, 2026-06-30 3, 2026-07-31 6, 2026-08-31 6, "
                        + "2026-09-30 10, 2026-10-31 10, 2026-11-20 11");
        assertThat(drawn(page, 1, "Garis bantu")).isEqualTo("2024-06-22 0, 2027-12-31 37");
        assertThat(drawn(page, 1, "Proyeksi dengan laju sekarang")).isEqualTo("2026-11-20 10, 2028-08-31 37");

        assertThat(drawn(page, 2, "Beroperasi"))
                .isEqualTo("2026-04-30 0, 2026-05-31 40, 2026-06-30 40, 2026-07-31 70, 2026-08-31 70, "
                        + "2026-09-30 90, 2026-10-31 90, 2026-11-20 91");
        assertThat(drawn(page, 2, "Garis bantu")).isEqualTo("2024-06-22 0, 2027-12-31 133");
        assertThat(drawn(page, 2, "Proyeksi dengan laju sekarang")).isEqualTo("2026-11-20 91, 2027-02-28 133");
    }

    private static String drawn(Page page, int kind, String series) {
        return (String) page.locator(".operating-chart vaadin-chart")
                .nth(kind)
                .evaluate(
                        "(chart, name) => chart.configuration.series.find(s => s.name === name).options.data"
                                + ".map(p => new Date(p.x).toISOString().slice(0, 10) + ' ' + p.y).join(', ')",
                        series);
    }

    private static Locator button(Locator place, String text) {
        return place.locator("vaadin-button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    /** A second pack of the same kabupaten: its register made longer, and the evidence. */
    private static Path zip(Path pack) throws IOException {
        Path zip = folder.resolve("penerapan.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String file : List.of("profil.csv", "wilayah.csv", "batas-desa.geojson")) {
                out.putNextEntry(new ZipEntry(file));
                Files.copy(pack.resolve(file), out);
            }
            put(out, "fasilitas.csv", register());
            put(out, "penerapan-ilp.csv", evidence());
        }
        return zip;
    }

    private static void put(ZipOutputStream out, String file, List<String> lines) throws IOException {
        out.putNextEntry(new ZipEntry(file));
        out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> register() {
        var lines = new ArrayList<String>(List.of("kode;jenis;nama;kode_induk;kode_desa;sumber"));
        for (int i = 1; i <= 12; i++) {
            lines.add(unit("PST-" + i, "PUSTU", "Pustu Contoh " + i, i));
        }
        for (int i = 1; i <= 100; i++) {
            lines.add(unit("POS-" + i, "POSYANDU", "Posyandu Contoh " + i, i));
        }
        return lines;
    }

    private static String unit(String code, String kind, String name, int i) {
        return String.join(
                ";", code, kind, name, PUSKESMAS.get(i % PUSKESMAS.size()), VILLAGES.get(i % VILLAGES.size()), "uji");
    }

    private static List<String> evidence() {
        var lines = new ArrayList<String>(List.of("kode_fasilitas;kode_kriteria;tanggal;bukti;keterangan"));
        puskesmas(lines);
        all(lines, "PST-", 1, 3, WORKING_PUSTU, "2026-04-10");
        all(lines, "PST-", 4, 6, WORKING_PUSTU, "2026-07-08");
        all(lines, "PST-", 7, 9, WORKING_PUSTU, "2026-09-09");
        all(lines, "PST-", 10, 10, List.of("PST-1", "PST-3", "PST-4"), "2026-09-01");
        all(lines, "POS-", 1, 40, WORKING_POSYANDU, "2026-05-12");
        all(lines, "POS-", 41, 70, WORKING_POSYANDU, "2026-07-14");
        all(lines, "POS-", 71, 90, WORKING_POSYANDU, "2026-09-15");
        all(lines, "POS-", 91, 99, List.of("POS-1"), "2026-06-01");
        return lines;
    }

    /** All but the one that is assessed by hand signed on one day. */
    private static void puskesmas(List<String> lines) {
        List.of("P1906020101", "P1906040101", "06060501", "P1906011101", "P1906021102", "P1906030202")
                .forEach(code -> line(lines, code, "PKM-1", "2024-06-22"));
        List.of("PKM-2", "PKM-5").forEach(criterion -> line(lines, "P1906020101", criterion, "2026-01-15"));
        List.of("PKM-7", "PKM-8").forEach(criterion -> line(lines, "P1906020101", criterion, "2026-02-10"));
        List.of("PKM-2", "PKM-5").forEach(criterion -> line(lines, "P1906040101", criterion, "2026-03-10"));
        List.of("PKM-7", "PKM-8").forEach(criterion -> line(lines, "P1906040101", criterion, "2026-06-15"));
        List.of("PKM-2", "PKM-5").forEach(criterion -> line(lines, "06060501", criterion, "2026-05-05"));
        line(lines, "P1906011101", "PKM-2", "2026-08-03");
    }

    private static void all(List<String> lines, String prefix, int from, int to, List<String> criteria, String date) {
        for (int i = from; i <= to; i++) {
            String facility = prefix + i;
            criteria.forEach(criterion -> line(lines, facility, criterion, date));
        }
    }

    private static void line(List<String> lines, String facility, String criterion, String date) {
        lines.add(String.join(";", facility, criterion, date, COUNTS.getOrDefault(criterion, "1"), "uji"));
    }
}
