package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last known states of one Puskesmas and its villages. One level counts here too (rules §6): the villages if the state of each is
 * known before one meets a figure of the Puskesmas itself, looking back; else that figure; else the villages that are known.
 *
 * @param parts empty where nothing is known
 * @param asOf the newest period that is in them; null where nothing is known
 */
record LastKnown(
        Area.Group group,
        List<Counted.Part> parts,
        @Nullable Period asOf) {

    /** @param at what counts in a period for an area that holds the group */
    static LastKnown of(Area.Group group, List<Period> newestFirst, Function<Period, Counted> at) {
        Set<Integer> missing = new HashSet<>(group.villages());
        List<Counted.Part> villages = new ArrayList<>();
        Period asOf = null;
        for (Period period : newestFirst) {
            for (Counted.Part part : at.apply(period).parts()) {
                if (!part.group().equals(group)) {
                    continue;
                }
                boolean ofPuskesmas = part.villageId() == null && !part.outside();
                if (ofPuskesmas && (!missing.isEmpty() || group.villages().isEmpty())) {
                    return new LastKnown(group, List.of(part), period);
                }
                boolean news = part.outside()
                        ? villages.stream().noneMatch(Counted.Part::outside)
                        : part.villageId() != null && missing.remove(part.villageId());
                if (news) {
                    villages.add(part);
                    asOf = asOf == null ? period : asOf;
                }
            }
        }
        return new LastKnown(group, villages, asOf);
    }

    /** All that is known, as what counts in the newest period, whose differences are told. */
    static Counted together(List<LastKnown> known, Counted newest) {
        List<Counted.Part> parts =
                known.stream().flatMap(k -> k.parts().stream()).toList();
        int villages = (int) parts.stream().filter(p -> p.villageId() != null).count();
        List<Counted.Part> puskesmas = parts.stream()
                .filter(p -> p.villageId() == null && !p.outside())
                .toList();
        int covered =
                puskesmas.stream().mapToInt(p -> p.group().villages().size()).sum();
        return new Counted(
                parts,
                false,
                true,
                villages,
                villages + covered,
                newest.expected(),
                puskesmas.size(),
                newest.groups(),
                newest.differences());
    }
}
