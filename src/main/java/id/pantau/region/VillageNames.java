package id.pantau.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds villages by what they are called. Names repeat within a kabupaten, so a name counts together with its kecamatan. */
final class VillageNames {

    private final List<VillageName> villages;

    VillageNames(List<VillageName> villages) {
        this.villages = villages;
    }

    /** The only village of this kecamatan with this name, but for spaces, punctuation and the word "desa". */
    Optional<VillageName> exact(@Nullable String name, @Nullable String district) {
        if (name == null || district == null) {
            return Optional.empty();
        }
        return single(villages.stream()
                .filter(v -> sameDistrict(v, district) && distance(v, name) == 0)
                .toList());
    }

    /**
     * A village that a person might confirm: of the same kecamatan with the same or nearly the same name; where the kecamatan is not
     * known, the only one in the kabupaten with this very name.
     *
     * @param taken villages that have been found already
     */
    Optional<VillageName> suggestion(@Nullable String name, @Nullable String district, Collection<VillageName> taken) {
        if (name == null) {
            return Optional.empty();
        }
        var free = villages.stream().filter(v -> !taken.contains(v));
        if (district == null) {
            return single(free.filter(v -> distance(v, name) == 0).toList());
        }
        var near = free.filter(v -> sameDistrict(v, district))
                .filter(v -> distance(v, name) <= Names.NEAR)
                .sorted(Comparator.comparing(v -> distance(v, name)))
                .toList();
        boolean clear =
                near.size() == 1 || near.size() > 1 && distance(near.get(0), name) < distance(near.get(1), name);
        return clear ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** "Tahai I" is one letter away from "Tahai II": a name that another village of the kecamatan has as well or better. */
    boolean isNearerToAnother(VillageName village, String name, int distance) {
        return villages.stream()
                .anyMatch(other -> !other.equals(village)
                        && other.districtName().equals(village.districtName())
                        && distance(other, name) <= distance);
    }

    /** As {@link Names#distance}. */
    static int distance(VillageName village, String name) {
        return Names.distance(Names.normalise(village.name()), Names.normalise(name));
    }

    static boolean sameDistrict(VillageName village, String district) {
        return Names.normalise(village.districtName()).equals(Names.normalise(district));
    }

    private static Optional<VillageName> single(List<VillageName> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
