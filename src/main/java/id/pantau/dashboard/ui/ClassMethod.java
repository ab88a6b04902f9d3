package id.pantau.dashboard.ui;

import java.util.Arrays;
import java.util.Optional;

/** How the limits between the classes of a map are found: {@code kelas=} in the address. On screen: {@code peta.method.<NAME>}. */
enum ClassMethod {
    /** The indicator's own limits, with the kabupaten's target and its band among them. */
    PROGRAMME("program"),
    /** As many units in each class as in any other. */
    QUANTILE("kuantil"),
    /** Classes of the same width from the lowest value to the highest. */
    EQUAL_INTERVAL("interval"),
    /** Where the gaps between values are widest: least squares within the classes (Jenks). */
    NATURAL_BREAKS("alami"),
    /** Written by the reader. */
    MANUAL("manual");

    private final String urlName;

    ClassMethod(String urlName) {
        this.urlName = urlName;
    }

    static Optional<ClassMethod> parse(String text) {
        return Arrays.stream(values()).filter(m -> m.urlName.equals(text)).findFirst();
    }

    String urlName() {
        return urlName;
    }
}
