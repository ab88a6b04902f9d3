package id.pantau.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours with a meaning can be told apart by everybody, and text can be read, in the light theme and in the dark one. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-fA-F]{6}),\\s*(#[0-9a-fA-F]{6})\\)");

    private static final List<String> PWS = List.of("pws-baik", "pws-kurang", "pws-cukup", "pws-jelek");
    private static final Map<String, List<Colour>> TOKENS = new HashMap<>();

    /** Least distance between any two states of the PWS (design.md): first the light theme, then the dark one. */
    private static final double[] LEAST_DISTANCE = {41, 30};

    /** Machado, Oliveira, Fernandes 2009, table 1 at severity 1.0; applied to linear RGB. */
    enum Vision {
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        Colour of(Colour colour) {
            double[] linear = colour.linear();
            return new Colour(IntStream.range(0, 3)
                    .mapToDouble(row -> Math.clamp(
                            IntStream.range(0, 3)
                                    .mapToDouble(i -> matrix[3 * row + i] * linear[i])
                                    .sum(),
                            0,
                            1))
                    .toArray());
        }
    }

    /** In linear RGB, 0 to 1. */
    private record Colour(double... linear) {

        static Colour of(String hex) {
            return new Colour(IntStream.of(1, 3, 5)
                    .mapToDouble(i -> Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0)
                    .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                    .toArray());
        }

        /** Of WCAG 2.2. */
        double contrastWith(Colour other) {
            double[] sorted =
                    DoubleStream.of(luminance(), other.luminance()).sorted().toArray();
            return (sorted[1] + 0.05) / (sorted[0] + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        }

        /** CIE76. */
        double distanceTo(Colour other) {
            double[] a = lab();
            double[] b = other.lab();
            return Math.sqrt(IntStream.range(0, 3)
                    .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                    .sum());
        }

        private double[] lab() {
            double x = 0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2];
            double y = 0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2];
            double z = 0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2];
            double[] f = DoubleStream.of(x / 0.95047, y, z / 1.08883)
                    .map(t -> t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116)
                    .toArray();
            return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
        }
    }

    @BeforeAll
    static void readTokens() throws IOException {
        var found = TOKEN.matcher(Files.readString(Path.of("frontend", "styles", "pantau.css")));
        while (found.find()) {
            TOKENS.put(
                    found.group(1),
                    Stream.of(found.group(2), found.group(3)).map(Colour::of).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_four_states_stay_apart_for_the_colour_blind(Vision vision) {
        for (int theme = 0; theme < LEAST_DISTANCE.length; theme++) {
            List<Colour> seen = colours(theme, PWS).map(vision::of).toList();
            for (int i = 0; i < seen.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(seen.get(i).distanceTo(seen.get(j)))
                            .as("%s and %s, theme %d", PWS.get(i), PWS.get(j), theme)
                            .isGreaterThanOrEqualTo(LEAST_DISTANCE[theme]);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,sheet",
        "ink-soft,paper",
        "ink-soft,sheet",
        "accent,paper",
        "accent,sheet",
        "accent,accent-wash",
        "caution,sheet",
        "caution,caution-wash"
    })
    void text_can_be_read_on_its_ground(String text, String ground) {
        for (int theme = 0; theme < LEAST_DISTANCE.length; theme++) {
            assertThat(colour(theme, text).contrastWith(colour(theme, ground)))
                    .as("theme %d", theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    static Stream<String> states() {
        return PWS.stream();
    }

    /** In the light theme pale states are told from the paper by their dark edge. */
    @ParameterizedTest
    @MethodSource("states")
    void a_state_stands_out_on_dark_ground(String state) {
        assertThat(colour(1, state).contrastWith(colour(1, "sheet"))).isGreaterThanOrEqualTo(3);
    }

    private static Stream<Colour> colours(int theme, List<String> names) {
        return names.stream().map(name -> colour(theme, name));
    }

    private static Colour colour(int theme, String name) {
        return Objects.requireNonNull(TOKENS.get(name), () -> "no --" + name + " in pantau.css")
                .get(theme);
    }
}
