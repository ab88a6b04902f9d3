package id.pantau.indicator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is counted over: one village, a wilayah kerja, a kecamatan, or all of the kabupaten. One way of adding up serves
 * them all, so that the parts always make the whole.
 *
 * @param own the unit whose own target population stands in where those below have none; null where there is no such record
 * @param groups disjoint
 */
record Area(@Nullable UnitRef own, List<Group> groups) {

    Area {
        groups = List.copyOf(groups);
    }

    /**
     * Villages that one Puskesmas serves, or that are taken without one.
     *
     * @param puskesmasId whose figure, and whose luar wilayah, count here; null for villages only
     * @param villages of which a report is expected, ascending
     */
    record Group(@Nullable Integer puskesmasId, List<Integer> villages) {

        Group {
            villages = List.copyOf(villages);
        }
    }

    static Area ofVillage(int villageId) {
        return new Area(UnitRef.village(villageId), List.of(new Group(null, List.of(villageId))));
    }

    static Area ofVillages(Integer... villages) {
        return new Area(null, List.of(new Group(null, Arrays.asList(villages))));
    }

    /** Whether no report is expected of any unit in it. */
    boolean isEmpty() {
        return groups.stream()
                .allMatch(g -> g.puskesmasId() == null && g.villages().isEmpty());
    }

    /** The village, where the area is a single one without Puskesmas figures; else null. */
    @Nullable
    Integer singleVillage() {
        boolean one = groups.size() == 1
                && groups.getFirst().puskesmasId() == null
                && groups.getFirst().villages().size() == 1;
        return one ? groups.getFirst().villages().getFirst() : null;
    }

    /** How many villages are in it. */
    int size() {
        int size = 0;
        for (Group group : groups) {
            size += group.villages().size();
        }
        return size;
    }

    List<Integer> villages() {
        return groups.stream().flatMap(g -> g.villages().stream()).toList();
    }
}
