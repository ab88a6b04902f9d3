package id.pantau.rollout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One criterion in one facility.
 *
 * @param detail the count shown last, or the months in a row so far; null otherwise
 * @param keptUp for a recurring criterion whether it was kept up, as the highest stage asks; otherwise whether it holds
 * @param evidence newest first, also what does not count
 */
public record CriterionState(
        Criterion criterion, Standing standing, @Nullable String detail, boolean keptUp, List<EvidenceRow> evidence) {

    /** How it stands. On screen: the message {@code facility-page.standing.<NAME>}. */
    public enum Standing {
        HOLDS,
        /** Recurring, and not recorded in the last full month nor since: "bukti perlu diperbarui". */
        OUTDATED,
        BELOW_MINIMUM,
        /** The yearly decree was not renewed. */
        LAPSED,
        /** Nothing that counts was ever shown. */
        MISSING,
        /** Computed by the product. */
        COMPUTED;

        /** Whether stages other than the highest take it as shown. */
        public boolean isShown() {
            return this == HOLDS || this == OUTDATED;
        }
    }

    static CriterionState of(Course course, List<EvidenceRow> evidence) {
        return new CriterionState(
                course.criterion(),
                standing(course),
                course.detail(),
                Course.holds(course.keptUp()),
                List.copyOf(evidence));
    }

    private static Standing standing(Course course) {
        if (course.criterion().proof() == ProofKind.COMPUTED) {
            return Standing.COMPUTED;
        }
        if (course.outdated()) {
            return Standing.OUTDATED;
        }
        if (Course.holds(course.shown())) {
            return Standing.HOLDS;
        }
        return switch (course.criterion().proof()) {
            case COUNT -> course.detail() == null ? Standing.MISSING : Standing.BELOW_MINIMUM;
            case YEARLY -> course.shown().isEmpty() ? Standing.MISSING : Standing.LAPSED;
            case DECREE, NOTE, WEEKLY, MONTHLY, COMPUTED -> Standing.MISSING;
        };
    }

    /** The newest that counts. */
    public Optional<EvidenceRow> latest() {
        return evidence.stream().filter(e -> e.state().counts()).findFirst();
    }

    /** What was sent back and waits for a correction, newest first. */
    public List<EvidenceRow> returned() {
        return evidence.stream()
                .filter(e -> e.state() == EvidenceState.RETURNED)
                .toList();
    }
}
