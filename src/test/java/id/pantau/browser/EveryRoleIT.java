package id.pantau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a browser because sign-in, navigation, content policy and the map exist only there: each role uses each of its screens. */
@DemoServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRoleIT {

    private static final List<String> REFUSALS =
            List.of("Halaman tidak ditemukan", "Terjadi kesalahan", "gagal dimuat");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void leaders_read_every_page_of_the_kabupaten() {
        for (String name : List.of("bupati", "sekda")) {
            Page page = browser.signIn(name);
            assertThat(page.url()).isEqualTo(browser.address() + "/");
            assertThat(entries(page))
                    .contains("Beranda", "Peta", "Capaian", "Penerapan ILP")
                    .doesNotContain("Data");
            walk(page);
            refuses(page, "/data/paket", "/data/batas", "/akun");
            page.context().close();
        }
        browser.assertNoTrouble();
    }

    @Test
    void the_dinkes_reads_and_loads() {
        for (String name : List.of("dinkes", "kadinkes")) {
            Page page = browser.signIn(name);
            assertThat(entries(page)).contains("Beranda", "Peta", "Capaian", "Penerapan ILP", "Data");
            walk(page);
            browser.open(page, "/data/paket");
            walkTabs(page);
            refuses(page, "/akun");
            page.context().close();
        }
        browser.assertNoTrouble();
    }

    @Test
    void a_puskesmas_lands_on_its_own_page_and_sees_no_other() {
        List<String> codes = jdbc.sql("SELECT code FROM facility WHERE kind = 'PUSKESMAS' ORDER BY code")
                .query(String.class)
                .list();
        for (String name : List.of(account("kapus.%"), account("petugas.%"))) {
            Page page = browser.signIn(name);
            String own = page.url().substring(page.url().lastIndexOf('/') + 1);
            assertThat(codes).contains(own);
            walk(page);
            browser.open(page, "/capaian");
            walkTabs(page);
            refuses(page, "/data/paket", "/data/batas", "/akun");
            codes.stream()
                    .filter(code -> !code.equals(own))
                    .limit(1)
                    .forEach(code -> refuses(page, "/puskesmas/" + code));
            page.context().close();
        }
        browser.assertNoTrouble();
    }

    @Test
    void the_head_of_a_pustu_lands_on_the_own_village_and_sees_no_other() {
        Page page = browser.signIn(account("pustu.%"));
        String own = page.url().substring(page.url().lastIndexOf('/') + 1);
        assertThat(own).startsWith("99.99.");
        walk(page);
        String other = jdbc.sql("SELECT code FROM village WHERE code <> :own ORDER BY code LIMIT 1")
                .param("own", own)
                .query(String.class)
                .single();
        refuses(page, "/desa/" + other, "/data/paket");
        page.context().close();
        browser.assertNoTrouble();
    }

    @Test
    void a_wall_screen_shows_without_controls() {
        Page page = browser.signIn("layar");
        for (String path : List.of("/", "/peta", "/ilp")) {
            shows(page, path);
            assertThat(page.locator(".sections").isVisible()).isFalse();
            // Without navigation the page has the whole screen.
            assertThat(page.locator("main").boundingBox().width).isGreaterThan(1200);
        }
        refuses(page, "/capaian", "/data/paket", "/akun");
        page.context().close();
        browser.assertNoTrouble();
    }

    @Test
    void beranda_is_printed_on_one_page() {
        Page page = browser.signIn("bupati");
        browser.open(page, "/");
        page.locator("path[data-code][data-class]").first().waitFor();
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1).split("/Type /Page\\b(?!s)"))
                .hasSize(2);
        page.context().close();
        browser.assertNoTrouble();
    }

    @Test
    void an_administrator_sees_accounts_and_no_figure() {
        Page page = browser.signIn("admin");
        assertThat(page.url()).endsWith("/akun");
        refuses(page, "/peta", "/capaian", "/ilp");
        page.context().close();
        browser.assertNoTrouble();
    }

    @Test
    void signing_out_closes_every_page() {
        Page page = browser.signIn("bupati");
        // Without a licence key Vaadin's banner lies over the lower edge.
        page.locator(".account vaadin-button").last().dispatchEvent("click");
        page.waitForURL(url -> url.contains("/login"));
        page.navigate(browser.address() + "/peta");
        page.locator("input[name=username]").waitFor();
        assertThat(page.url()).contains("/login");
        page.context().close();
    }

    /** Every entry of the navigation leads to a page that shows itself. */
    private void walk(Page page) {
        for (String href : hrefs(page, ".sections a")) {
            shows(page, "/" + href);
        }
    }

    /** The pages beside the one that is open. */
    private void walkTabs(Page page) {
        for (String href : hrefs(page, ".page-tabs a")) {
            shows(page, "/" + href);
        }
    }

    private void shows(Page page, String path) {
        browser.open(page, path);
        assertThat(page.locator("main").innerText()).as(path).doesNotContain(REFUSALS.toArray(String[]::new));
        if (path.startsWith("/peta")) {
            page.locator("path[data-code]").first().waitFor();
        }
        assertThat(browser.barriers(page)).as(path).isEmpty();
    }

    private void refuses(Page page, String... paths) {
        for (String path : paths) {
            browser.open(page, path);
            assertThat(page.locator("main").innerText()).as(path).contains("Halaman tidak ditemukan");
        }
    }

    private static List<String> entries(Page page) {
        page.locator(".sections a").first().waitFor();
        return page.locator(".sections a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> hrefs(Page page, String selector) {
        page.locator(selector).first().waitFor();
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private String account(String pattern) {
        return jdbc.sql("SELECT username FROM account WHERE username LIKE :pattern ORDER BY username LIMIT 1")
                .param("pattern", pattern)
                .query(String.class)
                .single();
    }
}
