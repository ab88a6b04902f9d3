package id.pantau.region;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the scalar members of JSON objects as text. */
final class JsonProperties {

    /** A feature may have its code beside its properties. */
    private static final String ID = "id";

    private final PropertyCollector collector = new PropertyCollector();

    /** Begins a new feature. */
    void start() throws BoundaryRefusal {
        collector.start();
    }

    /** Of the feature that was begun last. */
    Map<String, String> current() {
        return collector.properties();
    }

    /** Goes on with a feature that was begun before others. */
    void resume(Map<String, String> feature) {
        collector.resume(feature);
    }

    /** Reads a member of a feature if it says what the feature is; else leaves the parser where it is. */
    boolean read(String name, JsonParser parser) throws BoundaryRefusal {
        var value = parser.currentToken();
        if (name.equals("properties") && value == JsonToken.START_OBJECT) {
            members(parser);
            return true;
        }
        if (name.equals(ID) && isText(value)) {
            collector.put(ID, parser.getString());
            return true;
        }
        return false;
    }

    /** The scalar members of an object that is no feature. */
    Map<String, String> scalars(JsonParser parser) throws BoundaryRefusal {
        collector.start();
        members(parser);
        return collector.properties();
    }

    private void members(JsonParser parser) throws BoundaryRefusal {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (isText(parser.nextToken())) {
                collector.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
    }

    private static boolean isText(JsonToken value) {
        return value.isScalarValue() && value != JsonToken.VALUE_NULL;
    }
}
