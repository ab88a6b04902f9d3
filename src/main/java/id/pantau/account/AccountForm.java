package id.pantau.account;

import id.pantau.base.Role;
import java.util.Set;

/**
 * What an administrator says about an account.
 *
 * @param unitIds Puskesmas or villages, whichever the role works for; ignored for other roles
 */
public record AccountForm(String displayName, Role role, Set<Integer> unitIds) {

    public AccountForm {
        displayName = displayName.strip();
        unitIds = Set.copyOf(unitIds);
    }
}
