package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantau.TestDatabase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** In a browser because only there a draft is kept: whoever is responsible is chosen, not typed, and as easily lost. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"pantau.demo=true", "pantau.demo-accounts=true", "PANTAU_DEMO_PASSWORD=" + Browser.PASSWORD})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class ReviewOwnerDraftIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void who_is_responsible_survives_a_reload_together_with_what_was_decided() {
        Page page = browser.tapIn("kapus.bandar-kejora");
        browser.open(page, "/evaluasi");
        page.locator(".review-start .review-next").tap();
        Locator topic = page.locator(".review-topic").first();
        topic.locator("[data-draft$='.rtl'] textarea").fill("Pinjam perahu");
        topic.locator("vaadin-select").tap();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^Camat ")))
                .tap();
        assertThat(owner(topic)).containsText("Camat");
        page.reload();
        assertThat(topic.locator("[data-draft$='.rtl'] textarea")).hasValue("Pinjam perahu");
        assertThat(owner(topic)).containsText("Camat");
        page.locator(".review-next").tap();
        browser.open(page, "/tindak-lanjut");
        assertThat(page.locator(".follow-up-table tr").filter(new Locator.FilterOptions().setHasText("Pinjam perahu")))
                .containsText("Camat");
        browser.assertNoTrouble();
    }

    private static Locator owner(Locator topic) {
        return topic.locator("vaadin-select [slot='value']");
    }
}
