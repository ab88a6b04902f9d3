package id.pantau.indicator.ui;

import java.util.List;
import java.util.TreeSet;

/** The years that a page offers. */
final class Years {

    private Years() {}

    /** Last year, this one and the next, those that hold something, and the one that was asked for. */
    static List<Integer> around(int thisYear, List<Integer> filled, int asked) {
        var years = new TreeSet<>(filled);
        years.addAll(List.of(thisYear - 1, thisYear, thisYear + 1, asked));
        return List.copyOf(years.descendingSet());
    }
}
