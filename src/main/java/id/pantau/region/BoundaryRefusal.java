package id.pantau.region;

import java.util.List;

/** Why a boundary file cannot be read at all: a message key with its arguments. Never leaves {@link BoundaryReader}. */
class BoundaryRefusal extends Exception {

    private final String key;
    private final transient List<Object> arguments;

    BoundaryRefusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
