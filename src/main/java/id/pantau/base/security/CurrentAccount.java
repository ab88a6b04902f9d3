package id.pantau.base.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place that asks Spring Security who is signed in, so that neither views nor services do. */
@Component
public class CurrentAccount {

    /** Empty where nobody is signed in: the sign-in page, background work, the start of the application. */
    public Optional<SignedIn> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** This session goes on as the given account, as after a change of its own password. */
    public void continueAs(SignedIn account) {
        SecurityContextHolder.getContext().setAuthentication(Authorities.of(account));
    }
}
