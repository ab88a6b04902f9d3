package id.pantau.account;

import id.pantau.base.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about an account.
 *
 * @param email where it gets letters; null or empty: nowhere
 * @param unitIds Puskesmas or villages, whichever the role works for; ignored for other roles
 */
public record AccountForm(String displayName, @Nullable String email, Role role, Set<Integer> unitIds) {

    public AccountForm {
        displayName = displayName.strip();
        unitIds = Set.copyOf(unitIds);
    }
}
