package id.pantau.rollout;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a commitment.
 *
 * @param due the due date as it stood after the step
 * @param reason null where none was asked for
 * @param by name of the account
 */
public record CommitmentChange(
        CommitmentStatus status, LocalDate due, @Nullable String reason, String by, Instant at) {}
