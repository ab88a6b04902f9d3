package id.pantau.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is asked of this module again and again, as it was at one moment. */
record RegionSnapshot(
        Optional<RegencyDetails> regency,
        List<DistrictRow> districts,
        List<VillageRow> villages,
        Map<String, VillageRow> villagesByCode,
        Optional<CurrentBoundary> boundary) {

    static RegionSnapshot of(
            Optional<RegencyDetails> regency,
            List<DistrictRow> districts,
            List<VillageRow> villages,
            Optional<CurrentBoundary> boundary) {
        return new RegionSnapshot(
                regency,
                List.copyOf(districts),
                List.copyOf(villages),
                villages.stream().collect(Collectors.toUnmodifiableMap(VillageRow::code, Function.identity())),
                boundary);
    }

    /** The boundary version in force, without its geometry. */
    record CurrentBoundary(int versionId, String contentHash, MapGeometry villages, MapGeometry districts) {}
}
