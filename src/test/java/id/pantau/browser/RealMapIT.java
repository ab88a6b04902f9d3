package id.pantau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.pantau.RealPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In a browser because it is the whole way of a real boundary file to the glass: every village once, its value, keys, months, no
 * network, paper. The figures are invented, one per village, since no pack has figures of villages.
 */
class RealMapIT {

    private static final String MAP = "/peta?level=desa&indikator=GIZ-STU&periode=2026-08&kelas=interval";

    @TempDir
    static Path folder;

    @ParameterizedTest
    @CsvSource({"19.06, 39", "62.11, 99", "73.07, 80"})
    void every_village_of_a_real_kabupaten_is_on_the_map(String code, int villages) throws IOException {
        Path pack = pack(code);
        List<String> codes = codes(pack);
        try (RealApplication application = RealApplication.with(pack);
                Browser browser = application.browser()) {
            Page page = browser.signIn("dinkes");
            page.setViewportSize(1600, 1000);
            browser.open(page, MAP);
            Locator regions = page.locator("path[data-code]");
            assertThat(regions).hasCount(villages);
            assertThat(new HashSet<>(attributes(regions, "data-code"))).isEqualTo(Set.copyOf(codes));
            assertThat(region(page, codes.getFirst()))
                    .hasAttribute("aria-label", Pattern.compile(".*68,9 %.*31 dari 45.*"));
            assertThat(region(page, codes.getLast()))
                    .hasAttribute("aria-label", Pattern.compile(".*belum lapor.*", Pattern.CASE_INSENSITIVE));

            walk(page, codes);
            monthsKeepClassesAndFrame(page);
            page.context().setOffline(true);
            withoutNetwork(page, codes.getFirst());
            page.context().setOffline(false);
            closely(page);
            onPaper(page);
            browser.assertNoTrouble();
        }
    }

    private static Locator region(Page page, String code) {
        return page.locator("path[data-code='" + code + "']");
    }

    private static List<String> attributes(Locator elements, String name) {
        return elements.all().stream().map(e -> e.getAttribute(name)).toList();
    }

    private static void walk(Page page, List<String> codes) {
        page.locator("path[data-code][tabindex='0']").focus();
        page.keyboard().press("Home");
        assertThat(region(page, codes.getFirst())).isFocused();
        page.keyboard().press("End");
        assertThat(region(page, codes.getLast())).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-card")).containsText("31 dari 45");
        page.keyboard().press("Escape");
        assertThat(region(page, codes.getFirst())).isFocused();
    }

    private static void monthsKeepClassesAndFrame(Page page) {
        List<String> limits = page.locator(".map-class-text").allInnerTexts();
        String shape = page.locator("path[data-code]").first().getAttribute("d");
        String label = page.locator("path[data-code]").first().getAttribute("aria-label");
        page.locator("input[type=range]").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("path[data-code]").first()).not().hasAttribute("aria-label", label);
        assertThat(page.locator(".map-class-text").allInnerTexts()).isEqualTo(limits);
        assertThat(page.locator("path[data-code]").first()).hasAttribute("d", shape);
        page.keyboard().press("End");
        assertThat(page.locator("path[data-code]").first()).hasAttribute("aria-label", label);
    }

    /** What was sent answers by itself: month, legend, card. */
    private static void withoutNetwork(Page page, String code) {
        page.locator("input[type=range]").focus();
        page.keyboard().press("Home");
        page.locator(".map-class").first().click();
        page.locator(".map-class").first().click();
        page.keyboard().press("Tab");
        region(page, code).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-card")).isVisible();
        page.keyboard().press("Escape");
    }

    /** Boundaries that the first drawing had to simplify come exactly to those who zoom in. */
    private static void closely(Page page) {
        String light = (String) page.evaluate("performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => name.includes('/geo/')).map(name => fetch(name).then(r => r.text())).at(0)");
        if (light.contains("\"detail\"")) {
            String exact = light.replaceFirst("(?s).*?\"detail\":\\{\"url\":\"([^\"]+)\".*", "$1");
            page.waitForResponse(answer -> answer.url().endsWith(exact) && answer.ok(), () -> {
                for (int i = 0; i < 4; i++) {
                    page.locator(".map-zoom button").first().click();
                }
            });
            page.locator(".map-zoom button").nth(2).click();
        }
    }

    private static void onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".map-legend")).isVisible();
        assertThat(page.locator(".map-rule")).isVisible();
        assertThat(page.locator(".peta-rail")).isHidden();
        assertThat(page.locator("path[data-code]").first()).isVisible();
    }

    /** Regions, boundaries and facilities of the pack, with one figure per village but the last, in two months. */
    private static Path pack(String code) throws IOException {
        Path real = RealPacks.pack(code);
        Path pack = Files.createDirectory(folder.resolve(code));
        for (String file :
                List.of("profil.csv", "wilayah.csv", "batas-desa.geojson", "fasilitas.csv", "wilayah-kerja.csv")) {
            Files.copy(real.resolve(file), pack.resolve(file));
        }
        List<String> lines = new ArrayList<>(List.of("kode_unit;periode;kode_indikator;pembilang;penyebut;sumber"));
        List<String> codes = codes(pack);
        for (int i = 0; i < codes.size() - 1; i++) {
            lines.add("%s;2026-02;GIZ-STU;%d;45;uji".formatted(codes.get(i), (i * 7 + 30) % 46));
            lines.add("%s;2026-08;GIZ-STU;%d;45;uji".formatted(codes.get(i), (i * 7 + 31) % 46));
        }
        Files.write(pack.resolve("capaian.csv"), lines);
        return pack;
    }

    private static List<String> codes(Path pack) throws IOException {
        return Files.readAllLines(pack.resolve("wilayah.csv")).stream()
                .map(line -> line.split(";")[0])
                .filter(code -> code.matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}"))
                .sorted()
                .toList();
    }
}
