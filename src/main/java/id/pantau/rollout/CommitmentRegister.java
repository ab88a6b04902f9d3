package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of commitments as one account sees it.
 *
 * @param rows those that match the filter: what is late first, then by the next date, then what is closed
 * @param all how many the account sees without the filter
 * @param open how many of these are not closed
 * @param late how many of these are late
 * @param units what they are tied to, for the filter
 * @param owners who has promised them, for the filter
 * @param mayWrite whether the account may record and change commitments
 */
public record CommitmentRegister(
        LocalDate today,
        List<CommitmentRow> rows,
        int all,
        int open,
        int late,
        List<RegisterUnit> units,
        List<String> owners,
        boolean mayWrite) {}
