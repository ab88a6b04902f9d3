package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.SignedIn;

/**
 * What decides about an account in every request, read in one statement by key.
 *
 * @param version of the account's row: its assignments are the same as long as this is
 * @param dataVersion of the figures, catchments included
 */
record AccountState(
        int id,
        String username,
        String displayName,
        Role role,
        boolean enabled,
        boolean mustChangePassword,
        int credentialVersion,
        int version,
        long dataVersion) {

    /** Whether a session that was opened as {@code session} may go on. */
    boolean continues(SignedIn session) {
        return enabled && credentialVersion == session.credentialVersion();
    }

    SignedIn signedIn() {
        return new SignedIn(id, username, displayName, role, credentialVersion, mustChangePassword);
    }
}
