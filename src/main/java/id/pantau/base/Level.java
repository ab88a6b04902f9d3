package id.pantau.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of unit that a screen compares: {@code level=} in the address of a page. */
public enum Level {
    DESA,
    PUSKESMAS,
    KECAMATAN;

    public static Optional<Level> parse(String text) {
        return Arrays.stream(values()).filter(l -> l.urlName().equals(text)).findFirst();
    }

    public String urlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
