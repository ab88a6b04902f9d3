package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * One innovation as it stands in a row of {@code inovasi.csv} or of a pasted table, each cell as text; null where it holds no value.
 *
 * @param row as a spreadsheet counts
 * @param puskesmas codes or names, with a comma between them
 * @param since year, month or day
 * @param about what it does
 * @param indicators codes or names, with a comma between them
 * @param stopped year, month or day; null while it runs
 */
public record InnovationLine(
        int row,
        @Nullable String name,
        @Nullable String puskesmas,
        @Nullable String since,
        @Nullable String about,
        @Nullable String indicators,
        @Nullable String stopped,
        @Nullable String source) {}
