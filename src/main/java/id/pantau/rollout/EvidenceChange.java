package id.pantau.rollout;

import id.pantau.base.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a piece of evidence, with what it said from then on.
 *
 * @param version of the evidence after this change; the first has the lowest
 * @param date when what is proven happened
 * @param reason of a withdrawal or of sending it back, else null
 * @param by sign-in name; null where the application took it in at its start
 * @param at UTC
 * @param byName as the account was called then; null where that is not known
 * @param byRole as what its holder acted; null where that is not known
 * @param file the name of the file that was taken off, else null
 */
public record EvidenceChange(
        int evidenceId,
        String criterion,
        int version,
        EvidenceAction action,
        int criterionVersion,
        LocalDate date,
        @Nullable String proof,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String by,
        LocalDateTime at,
        @Nullable String byName,
        @Nullable Role byRole,
        @Nullable String file) {}
