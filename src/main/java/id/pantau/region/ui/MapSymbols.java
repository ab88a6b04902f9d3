package id.pantau.region.ui;

import java.util.List;

/**
 * Places of one kind above the map, with a switch of their own in the legend.
 *
 * @param name of the kind: "Puskesmas"
 * @param shape sign of the kind
 * @param shown whether they are drawn at first
 * @param marks the places that have a known position
 */
public record MapSymbols(String name, Shape shape, boolean shown, List<FacilityMark> marks) {

    /** The three signs; they differ in form, so that they need no colour. */
    public enum Shape {
        SQUARE("square"),
        DIAMOND("diamond"),
        CIRCLE("circle");

        private final String key;

        Shape(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public MapSymbols {
        marks = List.copyOf(marks);
    }
}
