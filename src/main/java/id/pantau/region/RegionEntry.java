package id.pantau.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code wilayah.csv}.
 *
 * @param row as a spreadsheet counts, the header is 1
 * @param code Kemendagri code with dots: three parts for a kecamatan, four for a desa or kelurahan
 * @param bpsCode ten digits, or null; kept for villages only
 * @param access null where not given
 * @param travelMinutes null where not given
 * @param since first day of a village that was split off, null where not given
 */
public record RegionEntry(
        int row,
        RegionKind kind,
        String code,
        String name,
        @Nullable String bpsCode,
        @Nullable VillageAccess access,
        @Nullable Integer travelMinutes,
        @Nullable LocalDate since) {

    /** A row that says nothing of when the village began. */
    public RegionEntry(
            int row,
            RegionKind kind,
            String code,
            String name,
            @Nullable String bpsCode,
            @Nullable VillageAccess access,
            @Nullable Integer travelMinutes) {
        this(row, kind, code, name, bpsCode, access, travelMinutes, null);
    }

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
