package id.pantau.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of features that stand together in a file. Most files have one.
 *
 * @param name as in the file; empty where the format has none
 * @param system the coordinate system as the file states it: a name, or the text of a .prj; null where it does not
 * @param notes what should be looked at, whatever the features are
 */
record BoundaryLayer(
        String name, List<RawFeature> features, @Nullable String system, List<Note> notes) {

    /** Message key and arguments of a warning. */
    record Note(String key, List<Object> arguments) {}

    boolean hasPolygons() {
        return features.stream().anyMatch(f -> !f.isEmpty());
    }
}
