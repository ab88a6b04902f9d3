package id.pantau.facility;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code wilayah-kerja.csv}, each cell as the text that stands there; null where it holds no value.
 *
 * @param row as a spreadsheet counts, header = 1
 * @param puskesmasCode column kode_puskesmas
 * @param villageCode column kode_desa
 * @param from column mulai, yyyy-MM-dd; null = since the beginning
 * @param until column selesai, yyyy-MM-dd, the last day that counts; null = no end known
 */
public record CatchmentLine(
        int row,
        @Nullable String puskesmasCode,
        @Nullable String villageCode,
        @Nullable String from,
        @Nullable String until) {}
