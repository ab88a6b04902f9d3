package id.pantau.region.ui;

import java.util.List;

/**
 * Places of one kind above the map, with a switch of their own in the legend.
 *
 * @param name of the kind: "Puskesmas"
 * @param shape sign of the kind
 * @param shown whether they are drawn at first
 * @param marks the places that have a known position
 * @param classes what the colours of the marks mean, lowest first (the stages of the rollout); empty for plain signs
 * @param palette colours of the classes
 */
public record MapSymbols(
        String name, Shape shape, boolean shown, List<FacilityMark> marks, List<MapClass> classes, MapPalette palette) {

    /** With plain signs. */
    public MapSymbols(String name, Shape shape, boolean shown, List<FacilityMark> marks) {
        this(name, shape, shown, marks, List.of(), MapPalette.SEQUENTIAL);
    }

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
        classes = List.copyOf(classes);
        if (classes.size() > palette.mostClasses()) {
            throw new IllegalArgumentException(palette + " has no colours for " + classes.size() + " classes");
        }
        for (FacilityMark mark : marks) {
            if (mark.classIndex() < FacilityMark.NO_CLASS || mark.classIndex() >= classes.size()) {
                throw new IllegalArgumentException("no class number " + mark.classIndex() + ": " + mark.name());
            }
        }
    }
}
