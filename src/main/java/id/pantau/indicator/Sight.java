package id.pantau.indicator;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.region.DistrictRow;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one account may see of one indicator on one channel: its scope, and the lowest level of sensitive figures (rules §7). Applied
 * to every single figure after everything else has been computed or read from a cache.
 */
final class Sight {

    private static final int WITHOUT_PUSKESMAS = -1;

    private final Scope scope;
    private final UnitLevel lowest;
    private final Structure structure;
    private final Indicator indicator;
    private final List<Suppression.Part> parts;
    private final Set<Integer> suppressed;

    Sight(Scope scope, Channel channel, Structure structure, Indicator indicator) {
        this.scope = scope;
        this.structure = structure;
        this.indicator = indicator;
        UnitLevel ofChannel = indicator.lowest(channel, scope.role());
        this.lowest = scope.role() == Role.DISPLAY ? max(ofChannel, indicator.lowest(Channel.WALL)) : ofChannel;
        this.parts = parts();
        this.suppressed = lowest == UnitLevel.PUSKESMAS ? Suppression.hidden(parts) : Set.of();
    }

    /** The whole that this account sees. */
    record Whole(Unit unit, Area area) {}

    /** Smallest level that may be shown here. */
    UnitLevel lowest() {
        return lowest;
    }

    /** Whether numbers of single villages, also sums over those behind, may be told. */
    boolean showsVillages() {
        return lowest == UnitLevel.VILLAGE;
    }

    Scope scope() {
        return scope;
    }

    /** Why the village's figure is not given; null where it is. */
    @Nullable
    FigureState blocked(VillageRow village) {
        if (!scope.seesVillage(village.id())) {
            return FigureState.OUT_OF_SCOPE;
        }
        if (!structure.expects(indicator, village)) {
            return FigureState.NOT_EXPECTED;
        }
        return showsVillages() ? null : FigureState.HIDDEN;
    }

    @Nullable
    FigureState blocked(FacilityRow puskesmas) {
        if (!scope.seesPuskesmas(puskesmas.id())) {
            return FigureState.OUT_OF_SCOPE;
        }
        if (expectsNothingOf(puskesmas)) {
            return FigureState.NOT_EXPECTED;
        }
        return lowest == UnitLevel.REGENCY || suppressed.contains(puskesmas.id()) ? FigureState.HIDDEN : null;
    }

    /** Neither from itself nor from a village that it serves. */
    private boolean expectsNothingOf(FacilityRow puskesmas) {
        return structure.puskesmasArea(indicator, puskesmas.id()).isEmpty();
    }

    /** A kecamatan cuts across wilayah kerja, so that the two together could give a village away. */
    @Nullable
    FigureState blocked(DistrictRow district) {
        List<VillageRow> villages = structure.villages().stream()
                .filter(v -> v.districtId() == district.id())
                .toList();
        boolean seen =
                villages.isEmpty() ? scope.wholeRegency() : villages.stream().allMatch(v -> scope.seesVillage(v.id()));
        if (!seen) {
            return FigureState.OUT_OF_SCOPE;
        }
        return showsVillages() || villages.isEmpty() ? null : FigureState.HIDDEN;
    }

    /** The kabupaten; for Puskesmas and Pustu roles their own part of it, under its own name. */
    Whole whole() {
        if (scope.wholeRegency()) {
            return new Whole(structure.regencyUnit(), structure.regencyArea(indicator));
        }
        if (!scope.puskesmasIds().isEmpty()) {
            List<FacilityRow> own = structure.puskesmas().stream()
                    .filter(p -> scope.seesPuskesmas(p.id()))
                    .toList();
            Unit unit = own.size() == 1
                    ? Structure.unit(own.getFirst())
                    : new Unit(
                            UnitKind.PUSKESMAS,
                            0,
                            "",
                            own.stream().map(FacilityRow::name).collect(Collectors.joining(", ")));
            return new Whole(unit, structure.puskesmasArea(indicator, scope.puskesmasIds()));
        }
        List<VillageRow> own = structure.villages().stream()
                .filter(v -> scope.seesVillage(v.id()))
                .toList();
        Unit unit = own.size() == 1
                ? Structure.unit(own.getFirst())
                : district(own)
                        .map(Structure::unit)
                        .orElseGet(() -> new Unit(
                                UnitKind.OWN_VILLAGES,
                                0,
                                "",
                                own.stream().map(VillageRow::name).collect(Collectors.joining(", "))));
        Area area = own.size() == 1
                ? Area.ofVillage(own.getFirst().id())
                : structure.villagesArea(indicator, v -> scope.seesVillage(v.id()));
        return new Whole(unit, area);
    }

    /** The kecamatan that these villages are, all of them and no other. */
    private Optional<DistrictRow> district(List<VillageRow> own) {
        return structure.districts().stream()
                .filter(d -> own.equals(structure.villages().stream()
                        .filter(v -> v.districtId() == d.id())
                        .toList()))
                .findFirst();
    }

    @Nullable
    FigureState wholeBlocked() {
        if (scope.wholeRegency()) {
            boolean single = lowest != UnitLevel.VILLAGE && Suppression.totalIsSingle(parts);
            return single ? FigureState.HIDDEN : null;
        }
        if (!scope.puskesmasIds().isEmpty()) {
            boolean guarded = scope.puskesmasIds().stream().anyMatch(suppressed::contains);
            return lowest == UnitLevel.REGENCY || guarded ? FigureState.HIDDEN : null;
        }
        return showsVillages() ? null : FigureState.HIDDEN;
    }

    private List<Suppression.Part> parts() {
        List<Suppression.Part> found = new ArrayList<>();
        for (FacilityRow puskesmas : structure.puskesmas()) {
            int villages = structure
                    .villagesByPuskesmas()
                    .getOrDefault(puskesmas.id(), List.of())
                    .size();
            found.add(new Suppression.Part(puskesmas.id(), villages, true));
        }
        int without = (int) structure.villages().stream()
                .filter(v -> structure.puskesmasOf(v.id()) == null)
                .count();
        found.add(new Suppression.Part(WITHOUT_PUSKESMAS, without, false));
        return found;
    }

    private static UnitLevel max(UnitLevel a, UnitLevel b) {
        return List.of(a, b).stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
