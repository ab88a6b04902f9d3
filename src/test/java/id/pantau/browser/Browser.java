package id.pantau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium that notes what must not happen: errors in its console and requests to anywhere but the application. */
public final class Browser implements AutoCloseable {

    static final String PASSWORD = "kata sandi untuk pengujian";

    private static final int SLOWEST_MS = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<String> troubles = new ArrayList<>();

    public Browser(int port) {
        address = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A window of its own in which nobody has signed in. */
    public Page window(int width, int height, boolean fingers) {
        return empty(
                "anybody",
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(fingers)
                        .setIsMobile(fingers));
    }

    /** A window of its own, signed in, on the page on which the role lands. */
    Page signIn(String name) {
        Page page = window(name, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800));
        page.keyboard().press("Enter");
        return landed(page);
    }

    /** The same on a tablet held upright, with fingers only. */
    Page tapIn(String name) {
        return tapIn(name, 800, 1280);
    }

    Page tapIn(String name, int width, int height) {
        Page page = window(
                name,
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true)
                        .setIsMobile(true));
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").tap();
        return landed(page);
    }

    /** The page of sign-in, filled in. */
    private Page window(String name, com.microsoft.playwright.Browser.NewContextOptions options) {
        Page page = empty(name, options);
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        return page;
    }

    /** Whatever goes wrong in it is noted. */
    private Page empty(String name, com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setLocale("id-ID"));
        context.setDefaultTimeout(SLOWEST_MS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // The answer 404 of a page that is not for the account is what the test asks for.
            if ("error".equals(message.type()) && !message.text().contains("404")) {
                troubles.add(name + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add(name + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && request.url().startsWith("http")) {
                troubles.add(name + " asked outside: " + request.url());
            }
        });
        return page;
    }

    private static Page landed(Page page) {
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("main h1").first().waitFor();
        return page;
    }

    /** Opens an address of the application and waits for its heading. */
    void open(Page page, String path) {
        page.navigate(address + path);
        page.locator("main h1").first().waitFor();
    }

    /** What the rules of axe-core call serious or critical: contrast, names of controls, order of headings … */
    public List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-license-banner").analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getTarget()))
                        .toList();
    }

    public String address() {
        return address;
    }

    public void assertNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    private static Path program() {
        String named = System.getenv("PANTAU_BROWSER");
        return named != null && !named.isBlank()
                ? Path.of(named)
                : Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No Chromium: set PANTAU_BROWSER"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
