package id.pantau.rollout;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds "Desa tanpa Pustu/Posyandu". */
@Component
class GapFinder {

    private final RegionService regions;

    GapFinder(RegionService regions) {
        this.regions = regions;
    }

    /**
     * Visible villages in which no Pustu or no Posyandu is registered, by kecamatan and name.
     *
     * @param puskesmasByVillage who serves which village on the day of the reading
     */
    List<VillageGap> gaps(
            Scope scope, RolloutReading reading, Map<Integer, Integer> puskesmasByVillage, RolloutFilter filter) {
        if (scope.role() == Role.ADMIN || scope.seesNothing()) {
            return List.of();
        }
        Set<Integer> withPustu = villagesWith(FacilityKind.PUSTU, reading);
        Set<Integer> withPosyandu = villagesWith(FacilityKind.POSYANDU, reading);
        Map<Integer, FacilityPlace> puskesmas = reading.ofKind(FacilityKind.PUSKESMAS, RolloutFilter.ALL)
                .map(FacilityStage::place)
                .collect(Collectors.toMap(FacilityPlace::id, p -> p));
        Map<Integer, String> districts =
                regions.districts().stream().collect(Collectors.toMap(DistrictRow::id, DistrictRow::code));
        return regions.villages().stream()
                .filter(v -> scope.seesVillage(v.id()))
                .filter(v -> !withPustu.contains(v.id()) || !withPosyandu.contains(v.id()))
                .map(v -> new Located(v, districts.get(v.districtId()), puskesmasOf(v, puskesmasByVillage, puskesmas)))
                .filter(located -> located.matches(filter))
                .map(located -> located.gap(withPustu, withPosyandu))
                .sorted(Comparator.comparing(VillageGap::districtName).thenComparing(VillageGap::name))
                .toList();
    }

    /** Registered Pustu and Posyandu of which nobody knows the village. */
    static int withoutVillage(RolloutReading reading, RolloutFilter filter) {
        return (int) Stream.of(FacilityKind.PUSTU, FacilityKind.POSYANDU)
                .flatMap(kind -> reading.ofKind(kind, filter))
                .filter(f -> f.place().villageId() == null)
                .count();
    }

    private static @Nullable FacilityPlace puskesmasOf(
            VillageRow village, Map<Integer, Integer> puskesmasByVillage, Map<Integer, FacilityPlace> puskesmas) {
        Integer id = puskesmasByVillage.get(village.id());
        return id == null ? null : puskesmas.get(id);
    }

    private static Set<Integer> villagesWith(FacilityKind kind, RolloutReading reading) {
        return reading.ofKind(kind, RolloutFilter.ALL)
                .map(f -> f.place().villageId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A village with the kecamatan and the Puskesmas it belongs to. */
    private record Located(
            VillageRow village,
            @Nullable String districtCode,
            @Nullable FacilityPlace puskesmas) {

        boolean matches(RolloutFilter filter) {
            return filter.unitCode() == null
                    || filter.unitCode().equals(districtCode)
                    || (puskesmas != null && filter.unitCode().equals(puskesmas.code()));
        }

        VillageGap gap(Set<Integer> withPustu, Set<Integer> withPosyandu) {
            return new VillageGap(
                    village.code(),
                    village.name(),
                    village.districtName(),
                    puskesmas == null ? null : puskesmas.name(),
                    !withPustu.contains(village.id()),
                    !withPosyandu.contains(village.id()));
        }
    }
}
