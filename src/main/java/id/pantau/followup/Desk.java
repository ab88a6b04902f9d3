package id.pantau.followup;

import id.pantau.base.Role;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a problem stands on its way up (background: Kepala Pustu reports to Kepala Puskesmas; Dinkes supervises; the step to the
 * Sekda is the product's own). On screen: the message {@code follow-up.desk.<NAME>}.
 */
public enum Desk {
    PUSTU,
    PUSKESMAS,
    DINKES,
    SEKDA;

    /** The next one up; empty at the top. */
    public Optional<Desk> above() {
        return this == SEKDA ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether a role sits at this desk. The data officers of a Puskesmas sit at none: they enter, and do not decide. */
    public boolean isOf(Role role) {
        return switch (this) {
            case PUSTU -> role == Role.PUSTU_HEAD;
            case PUSKESMAS -> role == Role.PUSKESMAS_HEAD;
            case DINKES -> role.isHealthOffice();
            case SEKDA -> role == Role.EXECUTIVE;
        };
    }

    /** The desk of a role; empty for roles that decide nothing. */
    public static Optional<Desk> of(Role role) {
        return Arrays.stream(values()).filter(d -> d.isOf(role)).findFirst();
    }
}
