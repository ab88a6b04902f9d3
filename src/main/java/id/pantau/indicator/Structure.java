package id.pantau.indicator;

import id.pantau.facility.FacilityRow;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegencyDetails;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units of the kabupaten as they belong together on a day, and what is expected of them. Holds no figure.
 *
 * @param regency null before the first pack
 * @param day of which all this holds
 * @param villages in the order of their ids, those of later days too: nothing is expected of them yet
 * @param puskesmas open on the day, by code
 * @param puskesmasByVillage village id → Puskesmas id; villages without one are missing
 * @param villagesById for looking up what is in {@code villages}
 * @param villagesByPuskesmas the same by who serves them, in the order of their ids
 */
record Structure(
        LocalDate day,
        @Nullable RegencyDetails regency,
        List<DistrictRow> districts,
        List<VillageRow> villages,
        List<FacilityRow> puskesmas,
        Map<Integer, Integer> puskesmasByVillage,
        RuleSettings settings,
        Map<Integer, VillageRow> villagesById,
        Map<Integer, List<VillageRow>> villagesByPuskesmas) {

    Structure(
            LocalDate day,
            @Nullable RegencyDetails regency,
            List<DistrictRow> districts,
            List<VillageRow> villages,
            List<FacilityRow> puskesmas,
            Map<Integer, Integer> puskesmasByVillage,
            RuleSettings settings) {
        this(
                day,
                regency,
                districts,
                villages,
                puskesmas,
                puskesmasByVillage,
                settings,
                villages.stream().collect(Collectors.toUnmodifiableMap(VillageRow::id, v -> v)),
                villages.stream()
                        .filter(v -> puskesmasByVillage.containsKey(v.id()))
                        .collect(Collectors.groupingBy(v -> Objects.requireNonNull(puskesmasByVillage.get(v.id())))));
    }

    boolean expects(Indicator indicator, VillageRow village) {
        return village.existsOn(day) && indicator.expects(unit(village).kind());
    }

    /** All that counts, in groups by Puskesmas; villages without Puskesmas are a group of their own. */
    Area regencyArea(Indicator indicator) {
        List<Area.Group> groups = new ArrayList<>();
        puskesmas.forEach(p -> groups.add(group(indicator, p.id())));
        groups.add(new Area.Group(null, ids(indicator, villages, v -> puskesmasOf(v.id()) == null)));
        return new Area(regency == null ? null : UnitRef.regency(regency.id()), groups);
    }

    /** The wilayah kerja with luar wilayah. */
    Area puskesmasArea(Indicator indicator, int puskesmasId) {
        return new Area(UnitRef.puskesmas(puskesmasId), List.of(group(indicator, puskesmasId)));
    }

    /** Several wilayah kerja together. */
    Area puskesmasArea(Indicator indicator, Set<Integer> puskesmasIds) {
        return new Area(
                puskesmasIds.size() == 1
                        ? UnitRef.puskesmas(puskesmasIds.iterator().next())
                        : null,
                puskesmas.stream()
                        .filter(p -> puskesmasIds.contains(p.id()))
                        .map(p -> group(indicator, p.id()))
                        .toList());
    }

    /** Villages only, whoever serves them: a kecamatan, or what the head of a Pustu sees. */
    Area villagesArea(Indicator indicator, Predicate<VillageRow> which) {
        return new Area(null, List.of(new Area.Group(null, ids(indicator, villages, which))));
    }

    @Nullable
    Integer puskesmasOf(int villageId) {
        return puskesmasByVillage.get(villageId);
    }

    Optional<FacilityRow> puskesmas(int id) {
        return puskesmas.stream().filter(p -> p.id() == id).findFirst();
    }

    Optional<VillageRow> village(int id) {
        return Optional.ofNullable(villagesById.get(id));
    }

    Unit regencyUnit() {
        return regency == null
                ? new Unit(UnitKind.KABUPATEN, 0, "", "")
                : new Unit(UnitKind.KABUPATEN, regency.id(), regency.code(), regency.name());
    }

    static Unit unit(VillageRow village) {
        var kind = village.kind() == VillageKind.KELURAHAN ? UnitKind.KELURAHAN : UnitKind.DESA;
        return new Unit(kind, village.id(), village.code(), village.name());
    }

    static Unit unit(FacilityRow puskesmas) {
        return new Unit(UnitKind.PUSKESMAS, puskesmas.id(), puskesmas.code(), puskesmas.name());
    }

    static Unit unit(DistrictRow district) {
        return new Unit(UnitKind.KECAMATAN, district.id(), district.code(), district.name());
    }

    /** Whose target a village takes over where it has none: its own first. */
    List<UnitRef> targetOrder(Unit unit) {
        List<UnitRef> order = new ArrayList<>();
        if (unit.kind().isVillage()) {
            order.add(UnitRef.village(unit.id()));
            Integer serving = puskesmasOf(unit.id());
            if (serving != null) {
                order.add(UnitRef.puskesmas(serving));
            }
        } else if (unit.kind() == UnitKind.PUSKESMAS && unit.id() > 0) {
            order.add(UnitRef.puskesmas(unit.id()));
        }
        if (regency != null) {
            order.add(UnitRef.regency(regency.id()));
        }
        return order;
    }

    private Area.Group group(Indicator indicator, int puskesmasId) {
        return new Area.Group(
                indicator.expects(UnitKind.PUSKESMAS) ? (Integer) puskesmasId : null,
                ids(indicator, villagesByPuskesmas.getOrDefault(puskesmasId, List.of()), v -> true));
    }

    private List<Integer> ids(Indicator indicator, List<VillageRow> among, Predicate<VillageRow> which) {
        return among.stream()
                .filter(which)
                .filter(v -> expects(indicator, v))
                .map(VillageRow::id)
                .toList();
    }
}
