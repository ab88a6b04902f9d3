package id.pantau.region;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code wilayah.csv}.
 *
 * @param row as a spreadsheet counts, the header is 1
 * @param code Kemendagri code with dots: three parts for a kecamatan, four for a desa or kelurahan
 * @param bpsCode ten digits, or null; kept for villages only
 * @param access null where not given
 * @param travelMinutes null where not given
 */
public record RegionEntry(
        int row,
        RegionKind kind,
        String code,
        String name,
        @Nullable String bpsCode,
        @Nullable VillageAccess access,
        @Nullable Integer travelMinutes) {

    /** What a row describes: the words of the column {@code jenis}, in capitals. */
    public enum RegionKind {
        KECAMATAN,
        DESA,
        KELURAHAN
    }

    boolean isDistrict() {
        return kind == RegionKind.KECAMATAN;
    }

    /** The kecamatan of a village: the first three parts of its code. */
    String districtCode() {
        return code.length() > 8 ? code.substring(0, 8) : code;
    }
}
