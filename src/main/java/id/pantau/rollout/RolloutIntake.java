package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes plan and evidence in, within the transaction of the import; facilities must have been taken in before. Rows with an ERROR or
 * UNMATCHED are left out, all others are taken; nothing is deleted because a file does not name it. The same rows twice change
 * nothing.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RolloutIntake {

    private final PlanRegister plans;
    private final EvidenceRegister evidence;
    private final DataVersion dataVersion;

    RolloutIntake(PlanRegister plans, EvidenceRegister evidence, DataVersion dataVersion) {
        this.plans = plans;
        this.evidence = evidence;
        this.dataVersion = dataVersion;
    }

    /**
     * Adds and changes rows of the plan, one per kind and year.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code rencana-ilp.csv}, in any order
     */
    public Changes applyPlan(String file, List<PlanLine> lines) {
        return raised(plans.apply(file, lines));
    }

    /**
     * Adds and changes evidence, one per facility, criterion and day. Evidence that was withdrawn stays so while the file says the
     * same as before.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code penerapan-ilp.csv}, in any order
     * @param recordedBy name of the account that imports; null at the console
     * @param importId the import it comes from; null where imports are not counted
     */
    public Changes applyEvidence(
            String file, List<EvidenceLine> lines, @Nullable String recordedBy, @Nullable Integer importId) {
        return raised(evidence.apply(file, lines, recordedBy, importId));
    }

    private Changes raised(Changes changes) {
        if (changes.any()) {
            dataVersion.raise();
        }
        return changes;
    }
}
