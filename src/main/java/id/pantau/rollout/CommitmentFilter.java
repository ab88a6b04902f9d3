package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * What the register of commitments is narrowed to; null = not narrowed.
 *
 * @param late only what is late; then {@code status} is null
 * @param unitCode what they are tied to
 * @param owner office or role, as written
 */
public record CommitmentFilter(
        @Nullable CommitmentStatus status,
        boolean late,
        @Nullable String unitCode,
        @Nullable String owner) {

    /** Everything that the account may see. */
    public static final CommitmentFilter ALL = new CommitmentFilter(null, false, null, null);

    boolean matches(CommitmentRow row) {
        return (status == null || status == row.status())
                && (!late || row.late())
                && (unitCode == null || unitCode.equals(row.unit().code()))
                && (owner == null || owner.equals(row.owner()));
    }
}
