package id.pantau.account;

import id.pantau.base.Role;
import java.util.List;
import java.util.Set;

/**
 * One account in the list of the administrator, and what its form starts from.
 *
 * @param version to be handed back with a change
 * @param email where it gets letters; empty: nowhere
 * @param unitIds Puskesmas or villages by role; empty for roles of the whole kabupaten
 * @param unitNames of those units that still exist, in the order of their codes
 * @param mustChangePassword has only a one-time password so far
 */
public record AccountRow(
        int id,
        int version,
        String username,
        String displayName,
        String email,
        Role role,
        Set<Integer> unitIds,
        List<String> unitNames,
        boolean enabled,
        boolean demo,
        boolean mustChangePassword) {}
