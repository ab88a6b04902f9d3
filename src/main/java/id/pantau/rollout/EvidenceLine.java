package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code penerapan-ilp.csv}, each cell as the text that stands there; null where it holds no value.
 *
 * @param row as a spreadsheet counts, header = 1
 * @param facilityCode column kode_fasilitas
 * @param criterionCode column kode_kriteria
 * @param date column tanggal, yyyy-MM-dd: when it happened
 * @param proof column bukti: number of the decree, count ({@code 5}, {@code 1+1}, {@code 45/52}), year, how often in the month
 * @param note column keterangan
 */
public record EvidenceLine(
        int row,
        @Nullable String facilityCode,
        @Nullable String criterionCode,
        @Nullable String date,
        @Nullable String proof,
        @Nullable String note) {}
