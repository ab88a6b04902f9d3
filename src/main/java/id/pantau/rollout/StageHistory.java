package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one facility has come, and how it got there.
 *
 * @param since when this stage was reached; null where nothing was ever shown
 * @param changes oldest first
 * @param outdated recurring criteria not recorded in the last full month: "bukti perlu diperbarui"; in the order of the list
 * @param standings every criterion that takes evidence, in the order of the list; empty for a closed facility
 * @param missing what the next stage asks for and is not shown; empty at the highest stage and for a closed facility
 */
public record StageHistory(
        Stage stage,
        @Nullable LocalDate since,
        List<StageChange> changes,
        List<Criterion> outdated,
        List<Standing> standings,
        List<Missing> missing) {

    public StageHistory {
        changes = List.copyOf(changes);
        outdated = List.copyOf(outdated);
        standings = List.copyOf(standings);
        missing = List.copyOf(missing);
    }
}
