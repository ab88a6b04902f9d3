package id.pantau.account;

import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The units of the kabupaten, as accounts are assigned to them. */
@Component
class Units {

    private final RegionService regions;
    private final FacilityService facilities;

    Units(RegionService regions, FacilityService facilities) {
        this.regions = regions;
        this.facilities = facilities;
    }

    /** The day in the kabupaten's own time zone. */
    LocalDate today() {
        return regions.today();
    }

    /** The kabupaten's time zone; UTC before the first pack. */
    ZoneId zone() {
        return regions.regency().map(RegencyDetails::zone).orElse(ZoneOffset.UTC);
    }

    /** All units of a kind, in the order of their codes. */
    List<Unit> all(UnitKind kind) {
        return switch (kind) {
            case PUSKESMAS -> puskesmas();
            case VILLAGE -> villages();
        };
    }

    /** Empty where the unit is gone. */
    Optional<Unit> find(Assignment assignment) {
        return all(assignment.kind()).stream()
                .filter(unit -> unit.id() == assignment.unitId())
                .findFirst();
    }

    private List<Unit> villages() {
        return regions.villages().stream()
                .map(v -> new Unit(UnitKind.VILLAGE, v.id(), v.code(), v.name(), v.districtName()))
                .toList();
    }

    private List<Unit> puskesmas() {
        Map<Integer, VillageRow> villages =
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, Function.identity()));
        return facilities.facilities(today()).stream()
                .filter(facility -> facility.kind() == FacilityKind.PUSKESMAS)
                .map(facility -> new Unit(
                        UnitKind.PUSKESMAS,
                        facility.id(),
                        facility.code(),
                        facility.name(),
                        district(facility, villages)))
                .toList();
    }

    private static String district(FacilityRow facility, Map<Integer, VillageRow> villages) {
        VillageRow village = facility.villageId() == null ? null : villages.get(facility.villageId());
        return village == null ? "" : village.districtName();
    }
}
