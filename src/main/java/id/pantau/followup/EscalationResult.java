package id.pantau.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the clock did.
 *
 * @param escalated handed on
 * @param skipped not yet due
 * @param failures due, or not to be judged, and not handed on
 */
public record EscalationResult(int escalated, int skipped, List<Failure> failures) {

    /**
     * @param reason key of the sentence
     * @param detail its argument; null where it has none
     */
    public record Failure(
            int followUpId, String reason, @Nullable String detail) {}

    public EscalationResult {
        failures = List.copyOf(failures);
    }
}
