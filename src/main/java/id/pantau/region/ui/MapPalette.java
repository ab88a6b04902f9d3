package id.pantau.region.ui;

/** Which colours the classes of a layer get. */
public enum MapPalette {
    /** Pale to dark with rising values: higher is better. Up to 7 classes. */
    SEQUENTIAL(7),
    /** Dark to pale with rising values: lower is better. Up to 7 classes. */
    SEQUENTIAL_REVERSED(7),
    /** Centred on no difference. Up to 5 classes. */
    DIFFERENCE(5),
    /** The same where less is better. */
    DIFFERENCE_REVERSED(5),
    /** The four words of the PWS in the order Baik, Kurang, Cukup, Jelek. */
    PWS(4);

    private final int mostClasses;

    MapPalette(int mostClasses) {
        this.mostClasses = mostClasses;
    }

    int mostClasses() {
        return mostClasses;
    }

    /** Whether class 0 is the best one, which stands first in legends. */
    public boolean bestFirst() {
        return this != SEQUENTIAL && this != DIFFERENCE;
    }

    /** The custom property of {@code styles/map.css} that holds the colour of class {@code index} of {@code count}. */
    public String property(int index, int count) {
        int step = step(index, count);
        return switch (this) {
            case PWS -> "--map-pws-" + step;
            case DIFFERENCE, DIFFERENCE_REVERSED -> "--map-diff-" + step;
            case SEQUENTIAL, SEQUENTIAL_REVERSED -> "--map-seq-" + steps(count) + "-" + step;
        };
    }

    /**
     * What lies over the colour of class {@code index} of {@code count}: classes that no ramp puts in order need it, and the worse
     * side of a difference, which is as dark as the better one in grey print.
     */
    public MapTexture texture(int index, int count) {
        return switch (this) {
            case PWS -> MapTexture.values()[index];
            case DIFFERENCE, DIFFERENCE_REVERSED ->
                switch (step(index, count)) {
                    case 0 -> MapTexture.CROSS;
                    case 1 -> MapTexture.DIAGONAL;
                    default -> MapTexture.PLAIN;
                };
            case SEQUENTIAL, SEQUENTIAL_REVERSED -> MapTexture.PLAIN;
        };
    }

    /** The same colour on paper: "#253494". */
    public String colour(int index, int count) {
        int step = step(index, count);
        return switch (this) {
            case PWS -> MapColours.pws(step);
            case DIFFERENCE, DIFFERENCE_REVERSED -> MapColours.difference(step);
            case SEQUENTIAL, SEQUENTIAL_REVERSED -> MapColours.sequential(steps(count), step);
        };
    }

    private int step(int index, int count) {
        int last = steps(count) - 1;
        return switch (this) {
            case PWS -> index;
            case DIFFERENCE -> count == 1 ? 2 : Math.round(index * 4f / (count - 1));
            case DIFFERENCE_REVERSED -> count == 1 ? 2 : 4 - Math.round(index * 4f / (count - 1));
            case SEQUENTIAL -> spread(index, count);
            case SEQUENTIAL_REVERSED -> last - spread(index, count);
        };
    }

    /** A ramp of one or two classes takes its colours from the ramp of three, so that two are never the two palest. */
    private static int steps(int count) {
        return Math.max(3, count);
    }

    private static int spread(int index, int count) {
        return count == 1 ? 1 : count == 2 ? index * 2 : index;
    }
}
