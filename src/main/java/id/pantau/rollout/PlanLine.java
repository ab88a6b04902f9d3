package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code rencana-ilp.csv}, each cell as the text that stands there; null where it holds no value.
 *
 * @param row as a spreadsheet counts, header = 1
 * @param kind column jenis
 * @param year column tahun
 * @param cumulative column rencana_kumulatif
 * @param start optional column mulai, yyyy-MM-dd: from when the guide line is drawn where only the end is known
 * @param source column sumber
 */
public record PlanLine(
        int row,
        @Nullable String kind,
        @Nullable String year,
        @Nullable String cumulative,
        @Nullable String start,
        @Nullable String source) {}
