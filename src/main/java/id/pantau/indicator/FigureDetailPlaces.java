package id.pantau.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose stored figures stand behind the figure of an area, as far as one account may see them. */
final class FigureDetailPlaces {

    private final Map<Long, Spot> spots = new LinkedHashMap<>();

    /**
     * A place with figures of its own.
     *
     * @param area for its population
     * @param expected whether its silence is a missing report
     */
    record Spot(long place, Unit unit, boolean outside, Area area, boolean expected) {}

    /** Of a sensitive indicator, where villages may not be shown, there is none below the kabupaten. */
    FigureDetailPlaces(Lens lens, Unit unit, Area area, Sight sight) {
        UnitRef own = area.own();
        if (own != null && own.level() == UnitLevel.REGENCY) {
            add(new Spot(Place.regency(own.id()), unit, false, area, false));
        }
        if (sight.showsVillages()) {
            area.groups().forEach(group -> add(lens, group, sight));
        }
    }

    private void add(Lens lens, Area.Group group, Sight sight) {
        for (int id : group.villages()) {
            lens.structure()
                    .village(id)
                    .filter(v -> sight.blocked(v) == null)
                    .ifPresent(
                            v -> add(new Spot(Place.village(id), Structure.unit(v), false, Area.ofVillage(id), true)));
        }
        Integer puskesmas = group.puskesmasId();
        if (puskesmas != null) {
            lens.structure()
                    .puskesmas(puskesmas)
                    .filter(p -> sight.blocked(p) == null)
                    .ifPresent(p -> {
                        Area whole = lens.structure().puskesmasArea(lens.indicator(), puskesmas);
                        boolean alone = group.villages().isEmpty();
                        add(new Spot(Place.facility(puskesmas, false), Structure.unit(p), false, whole, alone));
                        add(new Spot(Place.facility(puskesmas, true), Structure.unit(p), true, whole, false));
                    });
        }
    }

    private void add(Spot spot) {
        spots.put(spot.place(), spot);
    }

    List<Spot> all() {
        return new ArrayList<>(spots.values());
    }

    Map<Long, Spot> byPlace() {
        return spots;
    }
}
