package id.pantau.base.security;

import id.pantau.base.Role;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, as far as every module may know. What the account may read is asked of {@link id.pantau.base.ScopeSource}.
 *
 * @param accountId key of the account
 * @param username the name typed at sign-in, lower case
 * @param displayName the name shown on screen
 * @param role what the account is for, as of this request
 * @param credentialVersion rises when the password changes or the account is closed; an older session ends then
 * @param mustChangePassword the password is a one-time one: nothing but its change is open
 */
public record SignedIn(
        int accountId,
        String username,
        String displayName,
        Role role,
        int credentialVersion,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    /** The name under which Spring Security and logs know the account. */
    @Override
    public String getName() {
        return username;
    }
}
