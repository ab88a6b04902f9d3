package id.pantau.base.security;

import java.util.Optional;

/** What sign-in security needs to know about accounts. Implemented by the account module. */
public interface AccountDirectory {

    /**
     * The account as it is now, asked once per request.
     *
     * @return empty when its session must end: the account is disabled or gone, or its password was changed elsewhere
     */
    Optional<SignedIn> renew(SignedIn account);

    /** Path of the first page after sign-in, with a leading slash: by role, for a Puskesmas and a village their own page. */
    String landingPage(SignedIn account);
}
