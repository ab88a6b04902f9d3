package id.pantau;

import com.vaadin.browserless.internal.MockRequestCustomizer;
import com.vaadin.browserless.mocks.MockRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells views under test who is signed in on the thread. Takes the name, and so the place, of the test kit's own customizer, which
 * calls a method that the parts named by Vaadin 25.1 do not have.
 */
@Component("com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer")
public class SignedInRequest implements MockRequestCustomizer {

    @Override
    public void apply(MockRequest request) {
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null
                    && authentication.getAuthorities().stream()
                            .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
        });
    }
}
