package id.pantau.account;

import id.pantau.base.Role;
import java.util.Optional;

/** What an account can be assigned to. The whole kabupaten comes with the role and is not assigned. */
public enum UnitKind {
    PUSKESMAS,
    VILLAGE;

    /** The kind of unit that accounts of a role work for; empty for roles of the whole kabupaten and administrators. */
    public static Optional<UnitKind> of(Role role) {
        return switch (role) {
            case PUSKESMAS_HEAD, PUSKESMAS_STAFF -> Optional.of(PUSKESMAS);
            case PUSTU_HEAD -> Optional.of(VILLAGE);
            case EXECUTIVE, HEALTH_OFFICER, HEALTH_HEAD, DISPLAY, ADMIN -> Optional.empty();
        };
    }
}
