package id.pantau.region;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of features as text, and bounds what a file can make us hold. */
final class PropertyCollector {

    static final int MAX_FEATURES = 20_000;

    private static final int PER_FEATURE = 200;
    private static final int MAX_TEXT = 200;
    /** Values in the whole file: 20 in each of 20,000 features, or 200 in each of 2,000. */
    private static final int MAX_VALUES = 400_000;

    private static final int MAX_CHARACTERS = 8_000_000;

    private Map<String, String> properties = new LinkedHashMap<>();
    private int values;
    private long characters;
    private int features;

    /** Begins a new feature. */
    void start() throws BoundaryRefusal {
        if (++features > MAX_FEATURES) {
            throw new BoundaryRefusal("region.boundary.too-many-features", MAX_FEATURES);
        }
        properties = new LinkedHashMap<>();
    }

    /** Of the feature that was begun last. */
    Map<String, String> properties() {
        return properties;
    }

    /** Goes on with a feature that was begun before others. */
    void resume(Map<String, String> feature) {
        properties = feature;
    }

    /** @throws BoundaryRefusal if the file has more text than features of a map need */
    void put(String name, String text) throws BoundaryRefusal {
        if (properties.size() >= PER_FEATURE) {
            return;
        }
        String kept = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        characters += name.length() + kept.length();
        if (++values > MAX_VALUES || characters > MAX_CHARACTERS) {
            throw new BoundaryRefusal("region.boundary.too-much-text");
        }
        properties.put(name, kept);
    }
}
