package id.pantau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pantau.RealPacks;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a browser because it follows the address contract to the drawn map: the published figures of a real kabupaten. */
class RealKabupatenIT {

    private static RealApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = RealApplication.with(RealPacks.pack("19.06"));
        browser = application.browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void shows_the_published_figures_at_their_addresses() {
        Page page = browser.signIn("dinkes");

        browser.open(page, "/peta?level=puskesmas&indikator=GIZ-STU&periode=2024");
        page.locator("path[data-code]").first().waitFor();
        List<String> codes = codes(page);
        assertThat(codes).hasSize(7).doesNotHaveDuplicates();
        assertThat(page.locator("path[data-code][data-class]").count()).isEqualTo(7);
        assertThat(page.locator("main").innerText()).contains("347/7.523").contains("4,61 %");

        browser.open(page, "/capaian?indikator=KIA-K4&periode=2024&level=puskesmas");
        assertThat(page.locator("main").innerText())
                .contains("1.554/2.254")
                .contains("68,94 %")
                .contains("146")
                .contains("139");

        browser.open(page, "/peta?level=desa");
        page.locator("path[data-code]").first().waitFor();
        assertThat(new HashSet<>(codes(page))).hasSize(39);
        assertThat(page.locator("path[data-code]").count()).isEqualTo(39);
        assertThat(page.locator("main").innerText()).contains("Data tersedia per Puskesmas");

        browser.open(page, "/ilp");
        assertThat(page.locator("main").innerText())
                .contains("37")
                .contains("133")
                .contains("2027");
        browser.assertNoTrouble();
    }

    private static List<String> codes(Page page) {
        return page.locator("path[data-code]").all().stream()
                .map(path -> path.getAttribute("data-code"))
                .toList();
    }
}
