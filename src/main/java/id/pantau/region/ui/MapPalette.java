package id.pantau.region.ui;

/** Which colours the classes of a layer get. The colours themselves are custom properties in {@code styles/map.css}. */
public enum MapPalette {
    /** Pale to dark with rising values: higher is better. Up to 7 classes. */
    SEQUENTIAL("seq", 7),
    /** Dark to pale with rising values: lower is better. Up to 7 classes. */
    SEQUENTIAL_REVERSED("seq", 7),
    /** Centred on no difference. Up to 5 classes. */
    DIFFERENCE("diff", 5),
    /** The four words of the PWS in the order Baik, Kurang, Cukup, Jelek. */
    PWS("pws", 4);

    private final String key;
    private final int mostClasses;

    MapPalette(String key, int mostClasses) {
        this.key = key;
        this.mostClasses = mostClasses;
    }

    String key() {
        return key;
    }

    int mostClasses() {
        return mostClasses;
    }
}
