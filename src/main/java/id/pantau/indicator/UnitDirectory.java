package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units that can carry a target or a target population: the kabupaten, its Puskesmas, its villages. */
@Component
class UnitDirectory {

    private final RegionService regions;
    private final FacilityService facilities;

    UnitDirectory(RegionService regions, FacilityService facilities) {
        this.regions = regions;
        this.facilities = facilities;
    }

    /** The units of today, the largest first. */
    static final class Units {

        private final List<Unit> all = new ArrayList<>();
        private final Map<String, UnitRef> byCode = new HashMap<>();
        private final Map<UnitRef, Unit> byRef = new HashMap<>();

        private void add(UnitRef ref, Unit unit) {
            all.add(unit);
            byCode.put(unit.code(), ref);
            byRef.put(ref, unit);
        }

        List<Unit> all() {
            return List.copyOf(all);
        }

        /** The unit with exactly this code. */
        Optional<UnitRef> ref(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        /**
         * The unit with exactly this code.
         *
         * @throws DomainException.NotFound if there is none
         */
        Unit byCode(String code) {
            return ref(code)
                    .flatMap(this::unit)
                    .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        }

        /** Empty for a Puskesmas that has closed. */
        Optional<Unit> unit(UnitRef ref) {
            return Optional.ofNullable(byRef.get(ref));
        }
    }

    /** What carries the target of a unit. */
    static UnitRef ref(Unit unit) {
        return switch (unit.kind()) {
            case KABUPATEN -> UnitRef.regency(unit.id());
            case PUSKESMAS -> UnitRef.puskesmas(unit.id());
            default -> UnitRef.village(unit.id());
        };
    }

    /** One statement. */
    Units units() {
        LocalDate today = regions.today();
        var units = new Units();
        regions.regency()
                .ifPresent(r ->
                        units.add(UnitRef.regency(r.id()), new Unit(UnitKind.KABUPATEN, r.id(), r.code(), r.name())));
        for (FacilityRow f : facilities.facilities(today)) {
            if (f.kind() == FacilityKind.PUSKESMAS) {
                units.add(UnitRef.puskesmas(f.id()), new Unit(UnitKind.PUSKESMAS, f.id(), f.code(), f.name()));
            }
        }
        for (VillageRow v : regions.villages()) {
            UnitKind kind = v.kind() == VillageKind.KELURAHAN ? UnitKind.KELURAHAN : UnitKind.DESA;
            units.add(UnitRef.village(v.id()), new Unit(kind, v.id(), v.code(), v.name()));
        }
        return units;
    }
}
