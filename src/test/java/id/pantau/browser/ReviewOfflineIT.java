package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** In a browser because a lost connection and a thumb beside the word exist only there: the weekly review on its one tablet. */
@DirtiesContext
class ReviewOfflineIT extends DemoInBrowser {

    private static final int LOST_MS = 30_000;

    @BeforeEach
    void beAsPatientAsTheConnectionIsLong() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LOST_MS);
    }

    @Test
    void what_is_decided_without_connection_is_saved_when_it_is_back() {
        Page page = meeting("kapus.bandar-kejora");
        String village = village(page).innerText();
        page.context().setOffline(true);
        plan(page).fill("Sweeping hari Rabu bersama kader");
        page.locator(".review-next").tap();
        page.waitForTimeout(LOST_MS);
        assertThat(village(page)).hasText(village);
        assertThat(plan(page)).hasValue("Sweeping hari Rabu bersama kader");

        page.context().setOffline(false);
        assertThat(village(page)).not().hasText(village);
        browser.open(page, "/tindak-lanjut");
        assertThat(page.locator(".follow-up-table")).containsText("Sweeping hari Rabu bersama kader");
    }

    @Test
    void what_is_decided_survives_a_reload_and_a_tap_beside_the_word_counts() {
        Page page = meeting("kapus.karang-purnama");
        Locator choice = page.locator(".review-choice").first();
        choice.tap(
                new Locator.TapOptions().setPosition(choice.boundingBox().width - 10, choice.boundingBox().height / 2));
        plan(page).fill("Pendampingan kader");
        plan(page).press("Tab");
        page.reload();
        assertThat(plan(page)).hasValue("Pendampingan kader");
        assertThat(page.locator(".review-choice input").first()).isChecked();
        browser.assertNoTrouble();
    }

    private Page meeting(String head) {
        Page page = browser.tapIn(head);
        browser.open(page, "/evaluasi");
        page.locator(".review-start .review-next").tap();
        village(page).waitFor();
        return page;
    }

    private static Locator village(Page page) {
        return page.locator(".review-stop h2");
    }

    /** RTL of the first thing on the agenda of the village. */
    private static Locator plan(Page page) {
        return page.locator(".review-topic [data-draft$='.rtl'] textarea").first();
    }
}
