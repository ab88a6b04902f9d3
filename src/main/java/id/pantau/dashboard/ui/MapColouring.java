package id.pantau.dashboard.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the map shows of an indicator: {@code lapisan=} in the address of the page. On screen: the message {@code
 * peta.colouring.<NAME>}.
 */
enum MapColouring {
    /** Classes of the figure, see {@link ClassMethod}. */
    CLASSES("kelas"),
    /** The four words of the PWS. */
    STATUS("status"),
    /** Classes, and above them the people still needed as circles. */
    NEED("kebutuhan"),
    /** The figure against the same months of last year. */
    CHANGE("selisih"),
    /** Where Pustu and Posyandu are registered, and every facility in its stage of ILP; the same for all indicators. */
    FACILITIES("fasilitas");

    private final String urlName;

    MapColouring(String urlName) {
        this.urlName = urlName;
    }

    static Optional<MapColouring> parse(String text) {
        return Arrays.stream(values()).filter(c -> c.urlName.equals(text)).findFirst();
    }

    String urlName() {
        return urlName;
    }

    /** Whether the reader may choose how classes are made. */
    boolean hasClasses() {
        return this == CLASSES || this == NEED;
    }

    /** Key of its name. */
    String key() {
        return "peta.colouring." + name();
    }

    /** Key of one sentence on what is seen. */
    String explanation() {
        return "peta.colouring." + name().toLowerCase(Locale.ROOT);
    }
}
