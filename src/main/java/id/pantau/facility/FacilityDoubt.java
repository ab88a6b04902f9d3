package id.pantau.facility;

import java.util.List;

/** A question to be answered before something is saved that may well be right: a message key with its arguments. */
public record FacilityDoubt(String key, List<Object> arguments) {

    public FacilityDoubt {
        arguments = List.copyOf(arguments);
    }

    static FacilityDoubt of(String key, Object... arguments) {
        return new FacilityDoubt(key, List.of(arguments));
    }
}
