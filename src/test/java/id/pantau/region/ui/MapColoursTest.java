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
}
