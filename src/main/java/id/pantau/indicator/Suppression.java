package id.pantau.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps a guarded village from being worked out (rules §7): where a total is shown and one part of it is hidden, the part is the
 * total less the others. Depends on which villages belong where, never on values, so that hiding tells nothing.
 */
final class Suppression {

    private Suppression() {}

    /**
     * A part of a published total.
     *
     * @param key what to find it by again
     * @param villages how many villages it is made of
     * @param shown whether it is published at all; villages without Puskesmas are a part that is not
     */
    record Part(int key, int villages, boolean shown) {}

    /**
     * Which parts must be hidden so that no figure of a single village is shown, nor follows from the others.
     *
     * @param parts which together make the total
     * @return keys of the parts to hide, the ones not shown anyway not among them
     */
    static Set<Integer> hidden(List<Part> parts) {
        Set<Integer> hidden = new HashSet<>();
        int single = 0;
        int unknown = 0;
        for (Part part : parts) {
            boolean alone = part.villages() == 1;
            if (part.shown() && alone) {
                hidden.add(part.key());
            }
            if (alone) {
                single++;
            }
            if (alone || !part.shown()) {
                unknown += part.villages() > 0 ? 1 : 0;
            }
        }
        if (single > 0 && unknown == 1) {
            parts.stream()
                    .filter(p -> p.shown() && p.villages() > 1)
                    .min(Comparator.comparingInt(Part::villages).thenComparing(Part::key))
                    .ifPresent(p -> hidden.add(p.key()));
        }
        return hidden;
    }

    /** Whether the total itself would be the figure of a single village. */
    static boolean totalIsSingle(List<Part> parts) {
        return parts.stream().mapToInt(Part::villages).sum() == 1;
    }
}
