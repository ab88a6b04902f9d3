package id.pantau.region;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What lies under the villages of a map without being one. */
public enum ContextKind {
    WATER("water", List.of("water", "river", "stream", "canal", "lake", "sungai", "danau", "waduk", "kanal", "laut")),
    ROAD("road", List.of("road", "highway", "primary", "secondary", "trunk", "jalan", "tol")),
    COAST("coast", List.of("coast", "shore", "pantai", "pesisir"));

    private final String key;
    private final List<String> words;

    ContextKind(String key, List<String> words) {
        this.key = key;
        this.words = words;
    }

    /** As browsers know it. */
    String key() {
        return key;
    }

    /** By any word of a property's name or value, as OpenStreetMap, BIG and offices write them. */
    static Optional<ContextKind> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(lower::contains))
                .findFirst();
    }
}
