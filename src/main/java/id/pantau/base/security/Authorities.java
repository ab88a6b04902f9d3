package id.pantau.base.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Turns an account into what Spring Security checks pages against. */
public final class Authorities {

    private Authorities() {}

    /** One authority, that of the role; none while the password is a one-time one, so that no page of a role opens. */
    public static Authentication of(SignedIn account) {
        List<SimpleGrantedAuthority> authorities = account.mustChangePassword()
                ? List.of()
                : List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
    }
}
