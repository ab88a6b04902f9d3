package id.pantau.region.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The map's own words in the reader's language; the element in the browser holds none. */
final class MapMessages {

    private static final String PREFIX = "map.";

    /** Names under which the element asks for its words; each is a key of the bundle behind {@link #PREFIX}. */
    static final List<String> KEYS = List.of(
            "rule",
            "zero",
            "not-reported",
            "reported-empty",
            "not-expected",
            "only-above",
            "hidden",
            "unverified",
            "low-share",
            "legend",
            "legend-hint",
            "symbols",
            "zoom-in",
            "zoom-out",
            "zoom-fit",
            "month",
            "month-previous",
            "month-next",
            "close",
            "open-page",
            "table",
            "class",
            "keys",
            "loading",
            "failed",
            "retry",
            "empty",
            "drill",
            "lens",
            "list",
            "figure",
            "needed",
            "play",
            "pause",
            "places",
            "more");

    private final Function<String, String> translation;

    MapMessages(Function<String, String> translation) {
        this.translation = translation;
    }

    ObjectNode write() {
        ObjectNode words = JacksonUtils.createObjectNode();
        for (String key : KEYS) {
            words.put(key, translation.apply(PREFIX + key));
        }
        return words;
    }
}
