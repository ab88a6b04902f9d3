package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What directions can be about, and to whom they can go: a village, a Puskesmas or the whole kabupaten. */
@Component
class DirectionUnits {

    private final FollowUpUnits units;
    private final RegionService regions;

    DirectionUnits(FollowUpUnits units, RegionService regions) {
        this.units = units;
        this.regions = regions;
    }

    /** As they are today. One statement. */
    Today today() {
        return new Today(
                units.today(),
                regions.regency()
                        .map(r -> new Unit(UnitKind.KABUPATEN, r.id(), r.code(), r.name()))
                        .orElse(null),
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, Function.identity())),
                regions.districts());
    }

    /** @param regency null before a kabupaten is set up */
    record Today(
            FollowUpUnits.Today units,
            @Nullable Unit regency,
            Map<Integer, VillageRow> villages,
            List<DistrictRow> districts) {

        /** Empty for a unit that has gone. */
        Optional<Unit> unit(@Nullable Integer villageId, @Nullable Integer puskesmasId) {
            return villageId == null && puskesmasId == null
                    ? Optional.ofNullable(regency)
                    : units.find(villageId, puskesmasId).map(this::unit);
        }

        private Unit unit(FollowUpUnit unit) {
            Integer village = unit.villageId();
            if (village != null) {
                VillageRow row = Objects.requireNonNull(villages.get(village));
                UnitKind kind = row.kind() == VillageKind.KELURAHAN ? UnitKind.KELURAHAN : UnitKind.DESA;
                return new Unit(kind, village, unit.code(), unit.name());
            }
            return new Unit(UnitKind.PUSKESMAS, Objects.requireNonNull(unit.puskesmasId()), unit.code(), unit.name());
        }

        /**
         * The unit with this code.
         *
         * @throws DomainException.NotFound where there is none, or the account does not see it
         */
        Unit named(Scope scope, String code) {
            if (regency != null && regency.code().equals(code) && scope.wholeRegency()) {
                return regency;
            }
            return unit(units.seen(scope, code));
        }

        /** To whom a direction about the unit can go; those nearest to it first, for the kabupaten its health office. */
        List<Addressee> addressees(Unit about) {
            List<Addressee> all = new ArrayList<>(serving(about));
            all.add(about.kind() == UnitKind.KABUPATEN ? 0 : all.size(), Addressee.HEALTH_OFFICE);
            districts.stream()
                    .filter(d -> isIn(d, about))
                    .map(d -> new Addressee(AddresseeKind.CAMAT, d.id(), d.name()))
                    .forEach(all::add);
            return all;
        }

        private List<Addressee> serving(Unit about) {
            VillageRow village = about.kind().isVillage() ? villages.get(about.id()) : null;
            Integer serving = village == null
                    ? null
                    : units.find(village.id(), null)
                            .map(FollowUpUnit::puskesmasId)
                            .orElse(null);
            Integer wanted = about.kind().isVillage() ? serving : Integer.valueOf(about.id());
            return units.puskesmas().values().stream()
                    .filter(p -> about.kind() == UnitKind.KABUPATEN || Objects.equals(p.puskesmasId(), wanted))
                    .sorted(Comparator.comparing(FollowUpUnit::name))
                    .map(p -> new Addressee(AddresseeKind.PUSKESMAS, p.puskesmasId(), p.name()))
                    .toList();
        }

        /** The kecamatan of a village, those of the villages that a Puskesmas serves, or any. */
        private boolean isIn(DistrictRow district, Unit about) {
            return switch (about.kind()) {
                case KABUPATEN -> true;
                case PUSKESMAS ->
                    units.villages().values().stream()
                            .filter(v -> Objects.equals(v.puskesmasId(), about.id()))
                            .map(v -> villages.get(Objects.requireNonNull(v.villageId())))
                            .anyMatch(v -> v != null && v.districtId() == district.id());
                default -> {
                    VillageRow village = villages.get(about.id());
                    yield village != null && village.districtId() == district.id();
                }
            };
        }
    }
}
