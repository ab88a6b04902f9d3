package id.pantau.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A desa or kelurahan.
 *
 * @param id kecamatan * 256 + slot; ordered as the codes at the first import, never changed
 * @param code Kemendagri code with dots, e.g. {@code 19.06.01.2004}
 * @param bpsCode ten digits, null where unknown
 * @param access how it is reached from the Puskesmas, null where unknown
 * @param travelMinutes how long that takes, null where unknown
 * @param since the first day it existed, null where it has always been there as far as is known
 */
public record VillageRow(
        int id,
        String code,
        String name,
        VillageKind kind,
        int districtId,
        String districtName,
        @Nullable String bpsCode,
        @Nullable VillageAccess access,
        @Nullable Integer travelMinutes,
        @Nullable LocalDate since) {

    /** A village that has always been there. */
    public VillageRow(
            int id,
            String code,
            String name,
            VillageKind kind,
            int districtId,
            String districtName,
            @Nullable String bpsCode,
            @Nullable VillageAccess access,
            @Nullable Integer travelMinutes) {
        this(id, code, name, kind, districtId, districtName, bpsCode, access, travelMinutes, null);
    }

    /** Whether there was such a village on {@code day}: before a split there was not. */
    public boolean existsOn(LocalDate day) {
        return since == null || !since.isAfter(day);
    }
}
