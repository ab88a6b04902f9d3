package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way is better. */
public enum Direction {
    /** Semakin tinggi semakin baik: services that reach people. */
    HIGHER_IS_BETTER("naik"),
    /** Semakin rendah semakin baik: stunting, anaemia, deaths. */
    LOWER_IS_BETTER("turun");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The word in files: column {@code arah} of indikator.csv. */
    public String code() {
        return code;
    }

    /** Reads {@code naik} or {@code turun}, also {@code tinggi} and {@code rendah}, in any case. */
    public static Optional<Direction> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "tinggi" -> Optional.of(HIGHER_IS_BETTER);
            case "rendah" -> Optional.of(LOWER_IS_BETTER);
            default ->
                Arrays.stream(values())
                        .filter(d -> d.code.equals(word) || d.name().equalsIgnoreCase(word))
                        .findFirst();
        };
    }
}
