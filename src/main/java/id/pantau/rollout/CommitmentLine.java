package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * One commitment as it stands in a row of {@code komitmen.csv} or of a pasted table, each cell as text; null where it holds no value.
 *
 * @param row as a spreadsheet counts
 * @param unit code or name of what it is tied to
 * @param owner office or role that has promised it
 * @param agreed when it was signed, as people here write a date
 * @param due last day on which it is in time
 * @param next when the next step is to be taken
 * @param evidence must be given for one that is done
 * @param status word of {@link CommitmentStatus}; null for a new one
 * @param reason why it was cancelled
 */
public record CommitmentLine(
        int row,
        @Nullable String unit,
        @Nullable String owner,
        @Nullable String what,
        @Nullable String agreed,
        @Nullable String due,
        @Nullable String forum,
        @Nullable String next,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable String status,
        @Nullable String reason) {}
