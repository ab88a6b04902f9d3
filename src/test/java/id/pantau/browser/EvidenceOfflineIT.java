package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import id.pantau.rollout.TestFiles;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** In a browser because a lost connection, a reloaded page and a thumb exist only there: the form of evidence on a tablet. */
@DirtiesContext
class EvidenceOfflineIT extends DemoInBrowser {

    private static final String OFFICER = "petugas.bandar-kejora";
    private static final int LOST_MS = 30_000;

    @BeforeEach
    void beAsPatientAsTheConnectionIsLong() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LOST_MS);
    }

    @Test
    void what_is_typed_without_connection_is_saved_when_it_is_back() {
        Page page = posyandu(0);
        criterion(page, "POS-2").tap();
        Locator dialog = page.locator("vaadin-dialog.evidence-dialog");
        dialog.locator("vaadin-integer-field input").waitFor();

        page.context().setOffline(true);
        dialog.locator("vaadin-integer-field input").fill("11");
        dialog.locator("vaadin-text-area textarea").fill("dihitung saat hujan");
        button(dialog, "Simpan").tap();
        page.waitForTimeout(LOST_MS);
        assertThat(dialog.locator("vaadin-integer-field input")).hasValue("11");
        assertThat(dialog.locator("vaadin-text-area textarea")).hasValue("dihitung saat hujan");

        page.context().setOffline(false);
        assertThat(page.locator(".assessment-checklist [data-kriteria=POS-2] .criterion-proof"))
                .containsText("11");
        assertThat(page.locator(".evidence-history li").first()).containsText("dihitung saat hujan");
        assertThat(dialog).hasCount(0);
    }

    @Test
    void what_is_typed_survives_a_reload_and_is_forgotten_once_it_is_saved() {
        Page page = posyandu(1);
        criterion(page, "POS-2").tap();
        Locator dialog = page.locator("vaadin-dialog.evidence-dialog");
        dialog.locator("vaadin-integer-field input").fill("12");
        dialog.locator("vaadin-text-area textarea").fill("belum sempat disimpan");
        page.reload();
        criterion(page, "POS-2").tap();
        assertThat(dialog.locator("vaadin-integer-field input")).hasValue("12");
        assertThat(dialog.locator("vaadin-text-area textarea")).hasValue("belum sempat disimpan");
        assertThat(dialog).containsText("sudah dikembalikan");

        button(dialog, "Simpan").tap();
        assertThat(page.locator(".evidence-history li").first()).containsText("belum sempat disimpan");
        criterion(page, "POS-2").tap();
        assertThat(dialog.locator("vaadin-integer-field input")).hasValue("");
        browser.assertNoTrouble();
    }

    @Test
    void a_photo_that_was_cut_off_is_said_at_once_and_sent_again_beside_what_was_typed() {
        Page page = posyandu(2);
        criterion(page, "POS-2").tap();
        Locator dialog = page.locator("vaadin-dialog.evidence-dialog");
        dialog.locator("vaadin-integer-field input").fill("13");

        page.context().setOffline(true);
        dialog.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", TestFiles.image("jpg", 900, 600)));
        assertThat(dialog.locator("vaadin-upload-file"))
                .containsText(
                        "Unggahan terputus; coba lagi, atau hapus lalu pilih lagi. Yang sudah diketik tetap ada.");

        page.context().setOffline(false);
        button(dialog, "Simpan").tap();
        assertThat(dialog.locator(".form-refusal").first()).containsText("Unggahan foto.jpg terputus");
        assertThat(dialog.locator("vaadin-integer-field input")).hasValue("13");

        dialog.locator("vaadin-upload-file [part=retry-button]").tap();
        assertThat(dialog).containsText("sudah diterima");
        button(dialog, "Simpan").tap();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".evidence-history li").first()).containsText("foto.jpg");
    }

    /** Every touch counts: the one on the front page, the number fields with their digit, and what is saved. */
    @Test
    void a_posyandu_is_assessed_from_nothing_with_21_taps() {
        Page page = browser.tapIn(OFFICER);
        page.getByText("Posyandu Kenanga Pasar Kejora", new Page.GetByTextOptions().setExact(true))
                .first()
                .tap();
        int taps = 1;
        page.locator(".assessment-checklist").waitFor();
        assertThat(page.locator(".facility-head .stage-chip").first()).containsText("Belum");
        for (String code : List.of("POS-1", "POS-2", "POS-3", "POS-4", "POS-5", "POS-6", "POS-7", "POS-8")) {
            Locator row = criterion(page, code);
            BoundingBox finger = Objects.requireNonNull(row.boundingBox());
            assertThat(finger.height).as(code).isGreaterThanOrEqualTo(44);
            row.tap();
            Locator dialog = page.locator("vaadin-dialog.evidence-dialog");
            if (code.equals("POS-2") || code.equals("POS-5")) {
                dialog.locator("vaadin-integer-field input").fill("6");
                taps += 2;
            }
            button(dialog, "Simpan").tap();
            taps += 2;
            assertThat(dialog).hasCount(0);
            assertThat(page.locator(".assessment-checklist [data-kriteria=" + code + "] .criterion-proof"))
                    .containsText("belum diverifikasi");
        }
        assertThat(page.locator(".facility-head .stage-chip").first()).containsText("Berjalan");
        assertThat(taps).as("taps").isEqualTo(1 + 2 * 8 + 2 * 2);
        assertThat(browser.barriers(page)).isEmpty();
        browser.assertNoTrouble();
    }

    /** The page of a Posyandu of the list, reached by its link; each test has its own. */
    private Page posyandu(int place) {
        Page page = browser.tapIn(OFFICER);
        browser.open(page, "/ilp?jenis=posyandu");
        page.locator(".facility-table a[href^='fasilitas/']").nth(place).tap();
        page.locator(".assessment-checklist").waitFor();
        return page;
    }

    private static Locator criterion(Page page, String code) {
        return page.locator(".assessment-checklist [data-kriteria=" + code + "]");
    }

    private static Locator button(Locator dialog, String text) {
        return dialog.locator("vaadin-button").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }
}
