package id.pantau.region.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import id.pantau.browser.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a browser because lens, list, joined signs, paper and two maps in step exist only in the drawn page. */
class MapReadingIT {

    private static final int VILLAGES = 240;

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
        BoundingBox box = Objects.requireNonNull(element.boundingBox());
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    @Test
    void the_lens_follows_pointer_and_keyboard_and_ends_with_escape() {
        Page page = open("figures");
        Locator lens = page.locator(".map-lens");
        int paths = page.locator("path").count();
        page.locator(".map-lens-button").click();
        double[] at = middle(village(page, 50));
        page.mouse().move(at[0], at[1]);
        assertThat(lens).isVisible();
        assertThat(middle(lens)).satisfies(close(at));
        page.mouse().click(at[0], at[1]);
        page.waitForURL(url -> url.contains("unit=" + MapLayers.code(50)));
        assertThat(page.locator("path").count()).as("nothing is drawn twice").isLessThanOrEqualTo(paths);

        village(page, 80).focus();
        page.keyboard().press("ArrowRight");
        double[] reached = middle(page.locator("path[tabindex='0']"));
        assertThat(middle(lens))
                .satisfies(moved -> assertThat(Math.abs(moved[0] - reached[0])).isLessThan(15));
        page.keyboard().press("Escape");
        assertThat(lens).isHidden();
        assertThat(page.locator(".map-lens-button")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void who_looks_closely_sees_the_exact_drawing_and_from_afar_the_light_one_again() {
        Page page = open("light");
        String points = "document.querySelector(`path[data-code='%s']`).getAttribute('d').split('L').length"
                .formatted(codeInTheMiddle(page));
        Locator border = page.locator("path.map-border").first();
        int light = (Integer) page.evaluate(points);
        assertThat(border).isVisible();

        tapQuickly(page, 0, 0, 0, 0);
        page.waitForFunction(points + " > " + light);
        assertThat(border).isHidden();
        tapQuickly(page, 0, 2);
        page.waitForFunction(points + " === " + light);
        assertThat(border).isVisible();
    }

    /** The village that stays in view however large the map is drawn. */
    private static String codeInTheMiddle(Page page) {
        double[] at = middle(page.locator(".map-canvas"));
        return (String)
                page.evaluate("([x, y]) => document.elementFromPoint(x, y).dataset.code", List.of(at[0], at[1]));
    }

    /** Taps buttons beside the map faster than it can grow: each counts. */
    private static void tapQuickly(Page page, Integer... buttons) {
        page.evaluate(
                "buttons => buttons.forEach(n => document.querySelectorAll('.map-zoom button')[n].click())",
                List.of(buttons));
    }

    private static org.assertj.core.api.ThrowingConsumer<double[]> close(double[] at) {
        return moved ->
                assertThat(Math.hypot(moved[0] - at[0], moved[1] - at[1])).isLessThan(3);
    }

    @Test
    void under_a_finger_the_lens_stands_above_it_the_map_stays_and_lifting_chooses() {
        Page page = open(browser.window(900, 1200, true), "figures");
        page.locator(".map-lens-button").tap();
        String before = page.locator(".leaflet-map-pane").getAttribute("style");
        double[] from = middle(village(page, 30));
        double[] to = middle(village(page, 120));
        touch(page, "pointerdown", from);
        touch(page, "pointermove", to);
        assertThat(middle(page.locator(".map-lens"))[1]).isLessThan(to[1] - 50);
        touch(page, "pointerup", to);

        page.waitForURL(url -> url.contains("unit=" + MapLayers.code(120)));
        assertThat(page.locator(".map-lens")).isHidden();
        assertThat(page.locator(".leaflet-map-pane")).hasAttribute("style", Objects.requireNonNull(before));
    }

    private static void touch(Page page, String type, double[] at) {
        page.evaluate(
                "([type, x, y]) => document.elementFromPoint(x, y).dispatchEvent(new PointerEvent(type,"
                        + "{ bubbles: true, pointerType: 'touch', clientX: x, clientY: y, buttons: 1 }))",
                List.of(type, at[0], at[1]));
    }

    @Test
    void the_list_is_in_step_with_the_map_both_ways() {
        Page page = open("figures");
        Locator rows = page.locator(".map-list-row");
        assertThat(rows.count()).as("only what is seen").isLessThan(VILLAGES / 2);

        String first = rows.first().locator(".map-list-name").textContent();
        rows.first().hover();
        assertThat(page.locator(".map-mark-hover")).not().hasAttribute("d", "M0 0");
        rows.first().click();
        assertThat(page.locator(".map-card-name")).hasText(first);

        Object scrolled = page.evaluate("scrollY");
        double[] at = middle(village(page, 200));
        page.mouse().click(at[0], at[1]);
        Locator chosen = page.locator(".map-list .is-selected .map-list-name");
        assertThat(chosen).hasText("Tanjung " + (char) ('A' + 200 % 26) + 200 / 26);
        assertThat(chosen).isInViewport();
        assertThat(page.evaluate("scrollY")).isEqualTo(scrolled);

        page.keyboard().press("Escape");
        page.locator(".map-class").first().click();
        int passing =
                Integer.parseInt(page.locator(".map-class .map-count").first().textContent());
        assertThat(page.locator(".map-list li").first()).hasAttribute("aria-setsize", String.valueOf(passing));

        page.locator(".map-list-switch").click();
        assertThat(page.locator(".map-list")).isHidden();
    }

    @Test
    void signs_that_would_cover_each_other_are_joined_and_part_when_the_map_is_larger() {
        Page page = open("places");
        assertThat(page.locator(".map-cluster-count")).hasText(String.valueOf(ExampleMaps.TOGETHER));
        double[] at = middle(page.locator(".map-cluster"));
        page.mouse().move(at[0], at[1]);
        assertThat(page.locator(".map-tooltip")).containsText("Pustu: 8 tempat");
        assertThat(page.locator(".map-tooltip")).containsText("dan 2 lagi");
        assertThat(page.locator(".map-stage-entry .map-count")).hasText(new String[] {"4", "5"});

        for (int step = 0; step < 16 && page.locator(".map-cluster-count").count() > 0; step++) {
            String before = village(page, 0).getAttribute("d");
            page.mouse().wheel(0, -400);
            page.waitForFunction(
                    "([code, before]) => document.querySelector(`path[data-code='${code}']`).getAttribute('d') !== before",
                    List.of(MapLayers.code(0), before));
        }
        assertThat(page.locator(".map-cluster-count")).hasCount(0);
        assertThat(page.locator(".map-canvas .map-symbols path")).hasCount(ExampleMaps.TOGETHER + 1);
    }

    /** The village that both maps of a group show, as each draws it. */
    private static List<String> drawings(Page page) {
        return village(page, 100).all().stream()
                .map(path -> Objects.requireNonNull(path.getAttribute("d")))
                .toList();
    }

    @Test
    void two_maps_of_a_group_show_the_same_place_and_mark_the_same_village() {
        Page page = open("figures,status&group=banding");
        List<String> whole = drawings(page);
        page.locator(".map-zoom").nth(1).locator("button").first().click();
        page.waitForCondition(() -> drawings(page).stream().noneMatch(whole::contains));
        double[] left = middle(village(page, 100).nth(0));
        double[] right = middle(village(page, 100).nth(1));
        double[] leftStage = middle(page.locator(".map-canvas").nth(0));
        double[] rightStage = middle(page.locator(".map-canvas").nth(1));
        assertThat(left[0] - leftStage[0])
                .isCloseTo(right[0] - rightStage[0], org.assertj.core.data.Offset.offset(2.0));
        assertThat(left[1] - leftStage[1])
                .isCloseTo(right[1] - rightStage[1], org.assertj.core.data.Offset.offset(2.0));

        page.mouse().move(left[0], left[1]);
        assertThat(page.locator(".map-mark-hover").nth(1)).not().hasAttribute("d", "M0 0");
        page.mouse().move(2, 2);
        assertThat(page.locator(".map-mark-hover").nth(1)).hasAttribute("d", "M0 0");
    }

    @Test
    void paper_has_the_legend_with_its_rule_and_nothing_to_press() {
        for (String mode : List.of("full", "compact")) {
            Page page = open("figures&mode=" + mode);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".map-rule")).isVisible();
            assertThat(page.locator(".map-circles-legend")).isVisible();
            assertThat(page.locator(".map-play, .map-list, .map-zoom")
                            .filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
    }

    @Test
    void everybody_can_operate_it() {
        Page page = open("places");
        page.locator(".map-table-summary").click();
        assertThat(browser.barriers(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator(".map-region").first()).hasCSS("forced-color-adjust", "none");

        Page fingers = open(browser.window(1280, 900, true), "places");
        Object small = fingers.locator("pantau-village-map :is(button, summary, label.map-switch):visible")
                .evaluateAll("all => all.map((one) => [one.className, one.getBoundingClientRect()])"
                        + ".filter(([, box]) => box.width < 44 || box.height < 44).map(([name]) => name)");
        assertThat((List<?>) small).isEmpty();
    }
}
