package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.region.DistrictRow;
import id.pantau.region.VillageRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The unit whose page is open: all that the account sees, the kabupaten, a Puskesmas, a kecamatan or a village.
 *
 * @param puskesmas null unless one is meant
 * @param district null unless one is meant
 * @param village null unless one is meant
 */
record AskedUnit(
        @Nullable FacilityRow puskesmas,
        @Nullable DistrictRow district,
        @Nullable VillageRow village) {

    static final AskedUnit ALL = new AskedUnit(null, null, null);

    /** @throws DomainException.NotFound for an unknown code, and just so for a foreign one */
    static AskedUnit of(@Nullable String code, Structure structure, Scope scope) {
        if (code == null) {
            return ALL;
        }
        var regency = structure.regency();
        if (scope.wholeRegency() && regency != null && regency.code().equals(code)) {
            return ALL;
        }
        var village = structure.villages().stream()
                .filter(v -> v.code().equals(code) && scope.seesVillage(v.id()))
                .findFirst();
        if (village.isPresent()) {
            return new AskedUnit(null, null, village.get());
        }
        var district = structure.districts().stream()
                .filter(d -> scope.wholeRegency() && d.code().equals(code))
                .findFirst();
        if (district.isPresent()) {
            return new AskedUnit(null, district.get(), null);
        }
        return structure.puskesmas().stream()
                .filter(p -> p.code().equals(code) && scope.seesPuskesmas(p.id()))
                .findFirst()
                .map(p -> new AskedUnit(p, null, null))
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    boolean isAll() {
        return puskesmas == null && district == null && village == null;
    }

    /** Whether the village is asked for: itself, with its Puskesmas, or with all. */
    boolean covers(VillageRow other, Structure structure) {
        if (village != null) {
            return village.id() == other.id();
        }
        if (district != null) {
            return district.id() == other.districtId();
        }
        Integer serving = structure.puskesmasOf(other.id());
        return puskesmas == null || serving != null && serving == puskesmas.id();
    }

    boolean covers(FacilityRow other) {
        return village == null && district == null && (puskesmas == null || puskesmas.id() == other.id());
    }

    /** As if somebody of the unit asked: it becomes the whole, and everything beside it stays outside. */
    Scope narrowed(Scope scope, Structure structure) {
        if (isAll()) {
            return scope;
        }
        Set<Integer> villages = structure.villages().stream()
                .filter(v -> covers(v, structure))
                .map(VillageRow::id)
                .collect(Collectors.toSet());
        return new Scope(scope.role(), false, puskesmas == null ? Set.of() : Set.of(puskesmas.id()), villages);
    }

    /** A village page travels like paper, whoever looks at it. */
    Channel strictest(Channel channel) {
        return village != null && channel == Channel.SCREEN ? Channel.PRINT : channel;
    }

    /** The unit's figure of one indicator alone. */
    UnitFigure figure(FigureReader.Opened opened, Channel channel, Scope scope) {
        Lens lens = opened.lens();
        var sight = new Sight(scope, strictest(channel), lens.structure(), lens.indicator());
        Sight.Whole subject = subject(lens, sight);
        FigureState blocked = blocked(sight);
        return blocked != null
                ? FigureMaker.withoutValue(subject.unit(), blocked)
                : lens.maker().make(subject.unit(), lens.track(subject.area()), opened.period(), sight.showsVillages());
    }

    /** The unit's card of one indicator. */
    HeadlineFigure headline(FigureReader.Opened opened, Channel channel, Scope scope) {
        Lens lens = opened.lens();
        var sight = new Sight(scope, strictest(channel), lens.structure(), lens.indicator());
        Sight.Whole subject = subject(lens, sight);
        FigureState blocked = blocked(sight);
        if (blocked != null) {
            UnitFigure none = FigureMaker.withoutValue(subject.unit(), blocked);
            return new HeadlineFigure(
                    lens.indicator(),
                    opened.period(),
                    none,
                    List.of(),
                    Provenances.of(lens, opened.period().year(), none));
        }
        Track track = lens.track(subject.area());
        UnitFigure figure = lens.maker().make(subject.unit(), track, opened.period(), sight.showsVillages());
        boolean told = figure.hasValue() || figure.state() == FigureState.NOT_REPORTED;
        UnitFigure flagged = told
                ? Order.with(
                        figure,
                        opened.quality()
                                .of(lens, subject.unit(), l -> subject(l, sight).area(), opened.period()))
                : figure;
        return new HeadlineFigure(
                lens.indicator(),
                opened.period(),
                flagged,
                Curves.trend(lens, subject.unit(), track, opened.period()),
                Provenances.of(lens, opened.period().year(), flagged));
    }

    private Sight.Whole subject(Lens lens, Sight sight) {
        if (village != null) {
            return new Sight.Whole(Structure.unit(village), Area.ofVillage(village.id()));
        }
        if (district != null) {
            return new Sight.Whole(
                    Structure.unit(district),
                    lens.structure().villagesArea(lens.indicator(), v -> v.districtId() == district.id()));
        }
        if (puskesmas != null) {
            return new Sight.Whole(
                    Structure.unit(puskesmas), lens.structure().puskesmasArea(lens.indicator(), puskesmas.id()));
        }
        return sight.whole();
    }

    private @Nullable FigureState blocked(Sight sight) {
        if (village != null) {
            return sight.blocked(village);
        }
        if (district != null) {
            return sight.blocked(district);
        }
        return puskesmas != null ? sight.blocked(puskesmas) : sight.wholeBlocked();
    }
}
