package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.facility.FacilityRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of one level as one account sees them in one indicator. */
final class Subjects {

    private Subjects() {}

    /**
     * A unit of the level, how to read it, and why it may not be told.
     *
     * @param blocked null where its figure may be told
     */
    record Subject(Unit unit, Area area, @Nullable FigureState blocked) {

        /** Its figure, or the word for its having none here. */
        UnitFigure figure(Lens lens, Period period, boolean withBelow) {
            return blocked != null
                    ? FigureMaker.withoutValue(unit, blocked)
                    : lens.maker().make(unit, lens.track(area), period, withBelow);
        }
    }

    static List<Subject> of(Level level, Lens lens, Sight sight) {
        Structure structure = lens.structure();
        return switch (level) {
            case DESA ->
                structure.villages().stream()
                        .map(v -> new Subject(Structure.unit(v), Area.ofVillage(v.id()), sight.blocked(v)))
                        .toList();
            case PUSKESMAS ->
                structure.puskesmas().stream()
                        .map(p -> ofPuskesmas(p, lens, sight))
                        .toList();
            case KECAMATAN ->
                structure.districts().stream()
                        .map(d -> new Subject(
                                Structure.unit(d),
                                structure.villagesArea(lens.indicator(), v -> v.districtId() == d.id()),
                                sight.blocked(d)))
                        .toList();
        };
    }

    /** The whole that the account sees, under its own name. */
    static Subject whole(Sight sight) {
        Sight.Whole whole = sight.whole();
        return new Subject(whole.unit(), whole.area(), sight.wholeBlocked());
    }

    private static Subject ofPuskesmas(FacilityRow puskesmas, Lens lens, Sight sight) {
        return new Subject(
                Structure.unit(puskesmas),
                lens.structure().puskesmasArea(lens.indicator(), puskesmas.id()),
                sight.blocked(puskesmas));
    }
}
