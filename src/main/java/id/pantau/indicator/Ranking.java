package id.pantau.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks with ties (1, 1, 3); denominators that are too small have none (rules §7). */
final class Ranking {

    private Ranking() {}

    /** Best first; for {@code lower is better} the smallest number is the best. */
    static Comparator<Coverage> bestFirst(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /** A rank for each, in the order given; null where it cannot be computed or N is below {@code smallBelow}. */
    static List<@Nullable Integer> ranks(List<@Nullable Coverage> coverages, Direction direction, int smallBelow) {
        var order = bestFirst(direction);
        List<Coverage> sorted = new ArrayList<>();
        for (Coverage coverage : coverages) {
            if (coverage != null && coverage.denominator() >= smallBelow) {
                sorted.add(coverage);
            }
        }
        sorted.sort(order);
        List<@Nullable Integer> ranks = new ArrayList<>();
        for (Coverage coverage : coverages) {
            ranks.add(coverage == null || coverage.denominator() < smallBelow ? null : rankOf(coverage, sorted, order));
        }
        return ranks;
    }

    /** One more than there are better ones. */
    private static int rankOf(Coverage coverage, List<Coverage> sorted, Comparator<Coverage> order) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted.get(middle), coverage) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }
}
