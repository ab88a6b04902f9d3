package id.pantau.region.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.pantau.browser.Browser;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a browser because what the map does after its layer has come happens nowhere else: pointer, keys, clock, geometry. */
class VillageMapIT {

    private static final int VILLAGES = 60;

    private static MapPage server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        server = new MapPage();
        ExampleMaps.put(server, VILLAGES);
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

    private static Page open(String query) {
        return open(browser.window(1600, 900, false), query);
    }

    private static Page open(Page page, String query) {
        page.navigate(browser.address() + "/?layers=" + query);
        page.locator("path.map-border").first().waitFor();
        return page;
    }

    private static Locator village(Page page, int index) {
        return page.locator("path[data-code='" + MapLayers.code(index) + "']");
    }

    private static double[] middle(Locator element) {
        BoundingBox box = element.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static void point(Page page, Locator element) {
        double[] at = middle(element);
        page.mouse().move(at[0], at[1]);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.dataset.code"));
    }

    @Test
    void arrows_walk_over_the_map_and_enter_opens_the_card() {
        Page page = open("figures");
        page.locator("path[tabindex='0']").focus();
        Set<String> walked = new HashSet<>();
        for (String key : List.of("End", "Home", "ArrowRight", "ArrowUp", "ArrowUp", "ArrowLeft")) {
            page.keyboard().press(key);
            walked.add(focused(page));
        }
        assertThat(walked).hasSize(6);

        String reached = focused(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-card")).isVisible();
        page.waitForURL(url -> url.contains("unit=" + reached));

        page.keyboard().press("Escape");
        assertThat(page.locator(".map-card")).isHidden();
        assertThat(focused(page)).isEqualTo(reached);
    }

    @Test
    void months_pointer_list_and_legend_ask_nobody() {
        Page page = open("figures");
        int before = server.asked().size();
        String label = village(page, 7).getAttribute("aria-label");

        page.locator("input[type=range]").focus();
        for (String key : List.of("Home", "ArrowRight", "End", "ArrowLeft")) {
            page.keyboard().press(key);
        }
        point(page, village(page, 20));
        assertThat(page.locator(".map-tooltip")).isVisible();
        page.locator(".map-class").first().click();
        page.locator(".map-list-row").first().click();
        page.locator(".map-table-summary").click();

        assertThat(page.locator(".map-table tbody tr")).hasCount(VILLAGES);
        assertThat(village(page, 7)).not().hasAttribute("aria-label", label);
        assertThat(server.asked()).hasSize(before);
    }

    @Test
    void playing_starts_over_at_the_end_moves_nothing_but_the_month_and_ends_when_the_reader_does_something() {
        Page page = browser.window(1600, 900, false);
        page.clock().install(new Clock.InstallOptions().setTime(0));
        open(page, "figures").clock().pauseAt(3_600_000);
        Locator month = page.locator(".map-month");
        page.locator("input[type=range]").focus();
        page.keyboard().press("End");
        assertThat(month).hasText("Desember 2027");

        Object frames = frames(page);
        page.locator(".map-play").click();
        assertThat(month).hasText("Januari 2026");
        page.clock().runFor(2_000);
        assertThat(month).hasText("Maret 2026");
        page.locator(".map-class").first().click();
        page.clock().runFor(3_000);
        assertThat(month).hasText("Maret 2026");

        page.locator(".map-play").click();
        for (int step = 0; step < 24; step++) {
            page.clock().runFor(1_000);
            assertThat(frames(page)).isEqualTo(frames);
        }
        assertThat(month).hasText("Desember 2027");
        assertThat(page.locator(".map-play")).hasAttribute("aria-label", "Putar per bulan");
    }

    /** Where the parts of the page and the shapes of the map are. */
    private static Object frames(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('.map-head, .map-stage, .map-legend, .map-slider, .map-list, .map-table')]
                  .map((part) => Object.values(part.getBoundingClientRect().toJSON()).map(Math.round).join()).join(';')
                  + document.querySelector('path[data-code]').getAttribute('d')""");
    }

    @Test
    void a_deeper_map_opens_by_tap_or_enter_as_a_link_would_and_says_so() {
        Page page = open("deeper");
        page.evaluate(
                "document.addEventListener('click', (event) => {"
                        + "const link = event.target.closest('a'); if (link) { event.preventDefault(); window.opened = link.href; } })");
        assertThat(village(page, 3)).hasAttribute("aria-label", Pattern.compile(".*; buka desanya$"));

        village(page, 3).click();
        assertThat((String) page.evaluate("window.opened")).endsWith("/peta?kecamatan=" + MapLayers.code(3));
        village(page, 4).focus();
        page.keyboard().press("Enter");
        assertThat((String) page.evaluate("window.opened")).endsWith("/peta?kecamatan=" + MapLayers.code(4));
        assertThat(page.locator(".map-card")).isHidden();
        assertThat(page.locator("body > a")).hasCount(0);
    }

    @Test
    void circles_follow_the_month_and_the_legend_and_never_take_the_pointer() {
        Page page = open("figures");
        Locator circles = page.locator(".map-circles circle:not([r='0.0'])");
        int september = circles.count();
        assertThat(september).isBetween(1, VILLAGES);
        // The largest are drawn first, so that none covers a smaller one.
        page.waitForFunction("""
                () => [...document.querySelectorAll(".map-circles circle:not([r='0.0'])")]
                  .map((circle) => Number(circle.getAttribute('r')))
                  .every((radius, index, all) => index === 0 || radius <= all[index - 1])""");

        page.locator(".map-class").first().click();
        assertThat(page.locator(".map-circle.is-dimmed:not([r='0.0'])").count()).isBetween(1, september);
        page.locator(".map-class").first().click();
        assertThat(page.locator(".map-circle.is-dimmed")).hasCount(0);

        page.locator("input[type=range]").focus();
        page.keyboard().press("Home");
        assertThat(circles.count()).isNotEqualTo(september);
        double[] at = middle(circles.first());
        assertThat(page.evaluate(
                        "([x, y]) => document.elementFromPoint(x, y).dataset.code !== undefined",
                        List.of(at[0], at[1])))
                .isEqualTo(true);
    }

    @Test
    void the_four_words_of_the_pws_differ_in_pattern_on_map_legend_and_table() {
        Page page = open("status");
        page.locator(".map-table-summary").click();
        for (String where :
                List.of("path.map-region", ".map-class .map-swatch-field", ".map-table .map-swatch-field")) {
            Object fills =
                    page.locator(where).evaluateAll("all => new Set(all.map((one) => one.getAttribute('fill'))).size");
            assertThat(fills).as(where).isEqualTo(4);
        }
        assertThat((Integer) page.locator("path.map-region[fill^='url']").count())
                .isEqualTo(VILLAGES * 3 / 4);
    }
}
