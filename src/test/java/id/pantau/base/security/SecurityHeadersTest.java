package id.pantau.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestDatabase;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Over a real port, because cookies and session ids are the server's. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"pantau.demo=false", "pantau.pack=", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestScope.class, TestAccounts.class})
class SecurityHeadersTest {

    /** An address that is open to everybody who is signed in and does not need the browser bundle. */
    private static final String UNKNOWN_GEOMETRY = "/geo/" + "0".repeat(32) + ".json";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void every_answer_carries_the_headers_of_the_content_policy() throws Exception {
        var headers = get("/actuator/health").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(SecurityConfiguration.CONTENT_POLICY);
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(p -> assertThat(p).contains("geolocation=()", "camera=()", "microphone=()"));
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("over plain HTTP a browser would ignore it")
                .isEmpty();
    }

    @Test
    void behind_a_proxy_with_tls_there_is_hsts_and_the_cookie_is_secure() throws Exception {
        var answer = signIn(accounts.create(Role.EXECUTIVE), TestAccounts.PASSWORD, "X-Forwarded-Proto", "https");

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(hsts -> assertThat(hsts).contains("max-age=31536000"));
        assertThat(sessionCookie(answer)).contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
    }

    @Test
    void without_tls_the_cookie_is_not_for_scripts_nor_other_sites() throws Exception {
        var answer = signIn(accounts.create(Role.EXECUTIVE), TestAccounts.PASSWORD);

        assertThat(sessionCookie(answer)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void health_says_up_and_no_more() throws Exception {
        var answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "MariaDB");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void everything_else_asks_to_sign_in_first() throws Exception {
        for (String path : List.of("/", "/peta", "/akun", "/geo/x.json", "/actuator", "/actuator/env", "/tidak-ada")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        }
    }

    @Test
    void a_refusal_says_the_same_for_known_and_unknown_names() throws Exception {
        var known = signIn(accounts.create(Role.EXECUTIVE), "kata sandi salah");
        var unknown = signIn("tidak.ada", "kata sandi salah");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/login?error"));
        assertThat(known.body()).isEqualTo(unknown.body());
    }

    @Test
    void signing_in_gives_a_new_session_id() throws Exception {
        get("/");
        String before = sessionId();

        signIn(accounts.create(Role.EXECUTIVE), TestAccounts.PASSWORD);

        assertThat(sessionId()).isNotEqualTo(before);
    }

    @Test
    void an_administrator_lands_on_the_accounts_and_others_on_the_page_they_asked_for() throws Exception {
        get("/");
        assertThat(signIn(accounts.create(Role.ADMIN), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/akun");
    }

    @Test
    void the_page_that_was_asked_for_opens_after_sign_in() throws Exception {
        get("/peta?level=desa");

        assertThat(signIn(accounts.create(Role.EXECUTIVE), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/peta?level=desa");
    }

    @Test
    void a_disabled_account_is_out_with_its_next_request() throws Exception {
        String name = accounts.create(Role.EXECUTIVE);
        signIn(name, TestAccounts.PASSWORD);
        assertThat(get(UNKNOWN_GEOMETRY).statusCode()).isEqualTo(404);

        accounts.disable(name);

        assertThat(get(UNKNOWN_GEOMETRY).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String name, String password, String... headers) throws Exception {
        String form = "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private String sessionId() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(c -> c.getName().equals("JSESSIONID"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }
}
