package id.pantau.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of this module again and again, as it was at one moment.
 *
 * @param boundaries every version, the one that counts earliest first; of those of one day the one taken in last is the last
 */
record RegionSnapshot(
        Optional<RegencyDetails> regency,
        List<DistrictRow> districts,
        List<VillageRow> villages,
        Map<String, VillageRow> villagesByCode,
        List<DatedBoundary> boundaries) {

    static RegionSnapshot of(
            Optional<RegencyDetails> regency,
            List<DistrictRow> districts,
            List<VillageRow> villages,
            List<DatedBoundary> boundaries) {
        return new RegionSnapshot(
                regency,
                List.copyOf(districts),
                List.copyOf(villages),
                villages.stream().collect(Collectors.toUnmodifiableMap(VillageRow::code, Function.identity())),
                List.copyOf(boundaries));
    }

    /**
     * The version with which maps of {@code day} are drawn: the one that began last, and of several that began on the same day the
     * one taken in last. A day before all of them is drawn with the first, because an old map is more than none.
     */
    Optional<DatedBoundary> boundary(LocalDate day) {
        DatedBoundary found = null;
        for (DatedBoundary version : boundaries) {
            boolean first = found == null
                    || version.validFrom().equals(boundaries.getFirst().validFrom());
            if (first || !version.validFrom().isAfter(day)) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * A version of the boundaries, without its geometry.
     *
     * @param context address of what lies under all versions; null where nothing was taken in
     */
    record DatedBoundary(
            int versionId,
            LocalDate validFrom,
            String contentHash,
            MapGeometry villages,
            MapGeometry districts,
            @Nullable String context) {}
}
