package id.pantau.facility;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code fasilitas.csv}, each cell as the text that stands there; null where it holds no value.
 *
 * @param row as a spreadsheet counts, header = 1
 * @param code column kode
 * @param kind column jenis
 * @param name column nama
 * @param parentCode column kode_induk
 * @param villageCode column kode_desa
 * @param latitude column lat
 * @param longitude column lon
 * @param originalForm column bentuk_asal
 * @param opened optional column buka, yyyy-MM-dd
 * @param closed optional column tutup, yyyy-MM-dd: the first day on which it is closed
 * @param source column sumber
 */
public record FacilityLine(
        int row,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String parentCode,
        @Nullable String villageCode,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String originalForm,
        @Nullable String opened,
        @Nullable String closed,
        @Nullable String source) {}
