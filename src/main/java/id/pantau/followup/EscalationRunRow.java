package id.pantau.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the clock as it was recorded.
 *
 * @param day in the kabupaten
 * @param finishedAt null where it was cut off, or has not come to its end yet; its numbers are not known then
 * @param opened problems that the night opened by itself
 * @param proposed problems that it proposed to close
 * @param escalated handed on
 * @param skipped not yet due
 * @param failed due, or not to be judged, and not handed on
 * @param reasons why they failed, the most frequent first
 */
public record EscalationRunRow(
        int id,
        LocalDate day,
        @Nullable Instant finishedAt,
        int opened,
        int proposed,
        int escalated,
        int skipped,
        int failed,
        List<Reason> reasons) {

    /**
     * Of how many problems the same is said; which they are is not.
     *
     * @param key of the sentence
     * @param detail its argument; null where it has none
     */
    public record Reason(String key, @Nullable String detail, int problems) {}

    public EscalationRunRow {
        reasons = List.copyOf(reasons);
    }
}
