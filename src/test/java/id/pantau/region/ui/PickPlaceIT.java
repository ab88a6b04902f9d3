package id.pantau.region.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.pantau.browser.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a browser because only there a tap has a place on the earth. */
class PickPlaceIT {

    private static MapPage server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        server = new MapPage();
        ExampleMaps.put(server, 12);
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.assertNoTrouble();
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_tap_is_marked_and_told_and_opens_no_card() {
        Page page = browser.window(1280, 800, false);
        page.navigate(browser.address() + "/?layers=figures&pick=");
        Locator villages = page.locator("path[data-code]");
        villages.first().waitFor();
        assertThat(page.locator(".map-pin")).hasCount(0);

        List<?> first = tap(page, villages.first());
        List<?> last = tap(page, villages.last());

        assertThat(page.locator(".map-pin")).hasCount(1);
        assertThat(page.locator(".map-card")).isHidden();
        assertThat(first).isNotEqualTo(last);
        for (List<?> place : List.of(first, last)) {
            assertThat(((Number) place.getFirst()).doubleValue()).isBetween(-12.0, 8.0);
            assertThat(((Number) place.getLast()).doubleValue()).isBetween(90.0, 145.0);
        }
    }

    @Test
    void the_place_chosen_before_is_marked_at_once() {
        Page page = browser.window(1280, 800, false);
        page.navigate(browser.address() + "/?layers=figures&pick=-3,108");
        page.locator("path[data-code]").first().waitFor();
        assertThat(page.locator(".map-pin")).hasCount(1);
    }

    /** Latitude and longitude as they are told. */
    private static List<?> tap(Page page, Locator village) {
        BoundingBox box = village.boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForFunction("() => window.picked");
        Object picked = page.evaluate(
                "() => { const p = window.picked; window.picked = undefined; return [p.latitude, p.longitude]; }");
        return (List<?>) picked;
    }
}
