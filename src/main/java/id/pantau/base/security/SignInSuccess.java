package id.pantau.base.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import id.pantau.base.Role;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;

/** After sign-in: to the page that was asked for, else to the first page of the role. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    /** A wall screen is switched on in the morning and touched by nobody until evening. */
    private static final Duration WALL_SESSION = Duration.ofHours(14);

    private final AccountDirectory accounts;
    private final RequestCache requests;

    SignInSuccess(AccountDirectory accounts, RequestCache requests) {
        this.accounts = accounts;
        this.requests = requests;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var saved = requests.getRequest(request, response);
        // Whoever opened the bare address asked for no page in particular.
        if (saved != null && isBareAddress(request, saved.getRedirectUrl())) {
            requests.removeRequest(request, response);
        }
        var session = request.getSession(false);
        if (session != null
                && authentication.getPrincipal() instanceof SignedIn account
                && account.role() == Role.DISPLAY) {
            session.setMaxInactiveInterval((int) WALL_SESSION.toSeconds());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn account
                ? accounts.landingPage(account)
                : "/";
    }

    private static boolean isBareAddress(HttpServletRequest request, String url) {
        String path = URI.create(url).getPath();
        return path == null || path.isEmpty() || path.equals(request.getContextPath() + "/");
    }
}
