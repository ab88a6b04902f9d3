package id.pantau.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to be recorded or changed, as entered; its status has a form of its own.
 *
 * @param id null for a new one
 * @param owner office or role that has promised it, never a person
 * @param unitCode what it is tied to; the kabupaten's code for all of it
 * @param agreedOn when it was signed
 * @param forum where it was signed
 * @param due last day on which it is in time
 * @param nextDate when the next step is to be taken
 * @param evidence number and date of a document, or where it can be seen
 * @param version that the user saw; 0 for a new one
 */
public record CommitmentForm(
        @Nullable Integer id,
        @Nullable String owner,
        @Nullable String unitCode,
        @Nullable String what,
        @Nullable LocalDate agreedOn,
        @Nullable String forum,
        @Nullable LocalDate due,
        @Nullable LocalDate nextDate,
        @Nullable String evidence,
        @Nullable String source,
        int version) {}
