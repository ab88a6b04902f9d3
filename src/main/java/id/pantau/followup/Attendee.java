package id.pantau.followup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** As what people take part in a meeting: numbers are kept, never names. On screen: the message {@code review.attendee.<NAME>}. */
public enum Attendee {
    PUSKESMAS_HEAD,
    PUSTU_HEAD,
    KLASTER_HEAD,
    STAFF,
    KADER,
    VILLAGE_HEAD,
    CAMAT,
    OTHER;

    /** Order in which they are written is that of this list; who did not come is left out. */
    static String write(Map<Attendee, Integer> people) {
        return Arrays.stream(values())
                .filter(a -> people.getOrDefault(a, 0) > 0)
                .map(a -> a + "=" + people.get(a))
                .collect(Collectors.joining(","));
    }

    static Map<Attendee, Integer> read(String text) {
        var people = new EnumMap<Attendee, Integer>(Attendee.class);
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] pair = part.split("=");
            people.put(valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
        return people;
    }
}
