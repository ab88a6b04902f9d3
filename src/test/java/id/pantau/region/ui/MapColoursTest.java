package id.pantau.region.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed has the colours of the screen: those of the light theme in the style sheets. */
class MapColoursTest {

    /** {@code --map-edge: light-dark(#1f2933, …)}, with or without a token of the theme before it. */
    private static final Pattern PROPERTY =
            Pattern.compile("(--[a-z0-9-]+):\\s*(?:var\\((--[a-z-]+), )?(?:light-dark\\()?(#[0-9a-fA-F]{6})");

    private static final Map<String, String> CSS = new HashMap<>();

    @BeforeAll
    static void readStyles() throws IOException {
        read("map.css");
        read("pantau.css");
    }

    private static void read(String file) throws IOException {
        var found = PROPERTY.matcher(Files.readString(Path.of("frontend", "styles", file)));
        while (found.find()) {
            CSS.put(found.group(1), found.group(3).toLowerCase(Locale.ROOT));
            if (found.group(2) != null) {
                CSS.putIfAbsent(found.group(1) + " by token", found.group(2));
            }
        }
    }

    /** As the browser resolves it: the theme's token before the map's own value. */
    private static String css(String property) {
        String token = CSS.get(property + " by token");
        String own = Objects.requireNonNull(CSS.get(property), () -> "no " + property + " in map.css");
        return token == null ? own : Objects.requireNonNull(CSS.get(token), () -> "no " + token + " in pantau.css");
    }

    @ParameterizedTest
    @EnumSource
    void every_class_of_a_palette_is_printed_as_it_is_shown(MapPalette palette) {
        for (int count = 1; count <= palette.mostClasses(); count++) {
            for (int index = 0; index < count; index++) {
                String property = palette.property(index, count);
                assertThat(palette.colour(index, count)).as(property).isEqualTo(css(property));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--map-ink," + MapColours.INK,
        "--map-ink-soft," + MapColours.INK_SOFT,
        "--map-line-strong," + MapColours.LINE_STRONG,
        "--map-edge," + MapColours.EDGE,
        "--map-outside," + MapColours.OUTSIDE,
        "--map-edge-outside," + MapColours.EDGE_OUTSIDE,
        "--map-blank," + MapColours.BLANK,
        "--map-zero," + MapColours.ZERO,
        "--map-not-expected," + MapColours.NOT_EXPECTED,
        "--map-mark," + MapColours.MARK,
        "--map-water," + MapColours.WATER,
        "--map-road," + MapColours.ROAD,
        "--map-facility," + MapColours.FACILITY,
        "--map-facility-edge," + MapColours.FACILITY_EDGE,
        "--map-facility-strong," + MapColours.FACILITY_STRONG
    })
    void lines_and_grounds_are_printed_as_they_are_shown(String property, String colour) {
        assertThat(colour).isEqualTo(css(property));
    }

    /** Grey print leaves nothing but how dark a class is, and what lies over it. */
    @ParameterizedTest
    @EnumSource
    void in_grey_two_classes_differ_in_darkness_or_in_texture(MapPalette palette) {
        for (int count = 2; count <= palette.mostClasses(); count++) {
            for (int one = 0; one < count; one++) {
                for (int other = one + 1; other < count; other++) {
                    double first = luminance(palette.colour(one, count)) + 0.05;
                    double second = luminance(palette.colour(other, count)) + 0.05;
                    boolean textured = palette.texture(one, count) != palette.texture(other, count);
                    assertThat(textured || Math.max(first / second, second / first) >= 1.2)
                            .as("%s, classes %d and %d of %d", palette, one, other, count)
                            .isTrue();
                }
            }
        }
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
