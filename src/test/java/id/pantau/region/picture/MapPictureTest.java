package id.pantau.region.picture;

import static id.pantau.region.picture.Invented.CLASSES;
import static id.pantau.region.picture.Invented.NON_VALUES;
import static id.pantau.region.picture.Invented.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Texts;
import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapTexture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What is on the picture is what the records say, in every format. */
class MapPictureTest {

    private static final int PER_ROW = 4;
    private static final double DOTS_PER_POINT = 200 / 72.0;
    private static final Texts TEXTS = Texts.ofBundles();

    /** Patterns over the ground of each thing that is not a number in a class. */
    private static final Map<MapState, String> PATTERNS = Map.of(
            MapState.NOT_REPORTED, "url(#diagonals)",
            MapState.REPORTED_EMPTY, "url(#dots)",
            MapState.ONLY_ABOVE, "url(#rules)",
            MapState.HIDDEN, "url(#crosses)");

    private static byte[] picture(PictureFormat format) {
        return Invented.picture(Invented.sheet(PER_ROW, MapPalette.SEQUENTIAL), PER_ROW, format);
    }

    private static Svg svg() {
        return Svg.read(picture(PictureFormat.SVG));
    }

    @Test
    void regions_have_the_colours_that_the_style_sheet_gives_their_classes() throws IOException {
        String css = Files.readString(Path.of("frontend", "styles", "map.css"));
        Svg svg = svg();
        for (int i = 0; i < CLASSES; i++) {
            String property = MapPalette.SEQUENTIAL.property(i, CLASSES);
            var found =
                    Pattern.compile(property + ": light-dark\\((#[0-9a-f]{6})").matcher(css);
            assertThat(found.find()).as(property).isTrue();
            assertThat(svg.fills(code(i))).containsExactly(found.group(1));
            assertThat(svg.region(code(i)).getAttribute("data-class")).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void what_is_not_a_number_has_its_own_pattern_and_its_own_entry_with_a_count() {
        Svg svg = svg();
        for (int i = 0; i < NON_VALUES.size(); i++) {
            MapState state = NON_VALUES.get(i);
            String code = code(CLASSES + i);
            assertThat(svg.region(code).getAttribute("data-class")).isEqualTo(state.key());
            assertThat(svg.fills(code)).as("%s", state).hasSize(PATTERNS.containsKey(state) ? 2 : 1);
            assertThat(svg.fills(code).getLast())
                    .isEqualTo(PATTERNS.getOrDefault(state, svg.fills(code).getFirst()));
            if (state != MapState.UNCLASSED) {
                assertThat(count(svg, TEXTS.text("map." + state.key()))).isEqualTo("1");
            }
        }
        assertThat(NON_VALUES.stream()
                        .map(state -> svg.fills(code(CLASSES + NON_VALUES.indexOf(state))))
                        .distinct())
                .hasSize(NON_VALUES.size());
        assertThat(count(svg, "Ada angka, sasaran tidak diketahui")).isEqualTo("1");
    }

    @Test
    void marks_lie_over_the_colour_of_the_class() {
        Svg svg = svg();
        int first = CLASSES + NON_VALUES.size();
        String colour = MapPalette.SEQUENTIAL.colour(1, CLASSES);
        assertThat(svg.fills(code(first))).containsExactly(colour, "url(#net)");
        assertThat(svg.fills(code(first + 1))).containsExactly(colour, "url(#bars)");
        assertThat(count(svg, "Belum diverifikasi")).isEqualTo("1");
        assertThat(count(svg, "Cakupan pengukuran rendah")).isEqualTo("1");
    }

    @Test
    void rivers_and_roads_lie_over_the_colours_on_a_pale_line() {
        List<String> strokes = svg().all("path").stream()
                .map(path -> path.getAttribute("stroke"))
                .toList();
        assertThat(strokes).filteredOn(MapColours.WATER::equals).hasSize(2);
        assertThat(strokes).filteredOn(MapColours.ROAD::equals).hasSize(1);
        assertThat(strokes.indexOf(MapColours.WATER)).isGreaterThan(strokes.indexOf(MapColours.CASING));
    }

    @Test
    void states_without_an_order_are_told_apart_without_colour_too() {
        PictureSheet sheet = Invented.sheet(PER_ROW, MapPalette.PWS);
        Svg svg = Svg.read(Invented.picture(sheet, PER_ROW, PictureFormat.SVG));
        for (int i = 0; i < 4; i++) {
            boolean plain = MapPalette.PWS.texture(i, 4) == MapTexture.PLAIN;
            assertThat(svg.fills(code(i)).getFirst()).isEqualTo(MapPalette.PWS.colour(i, 4));
            assertThat(svg.fills(code(i))).as("state %s", i).hasSize(plain ? 1 : 2);
        }
        assertThat(IntStream.range(0, 4)
                        .mapToObj(i ->
                                svg.fills(code(i)).subList(1, svg.fills(code(i)).size()))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void the_legend_counts_every_region_once_and_says_how_limits_are_read() {
        Svg svg = svg();
        assertThat(count(svg, "kelas 0")).isEqualTo("1");
        assertThat(count(svg, "kelas 1")).as("one plain and two marked").isEqualTo("3");
        assertThat(count(svg, "Jumlah wilayah")).isEqualTo("14");
        assertThat(svg.texts().indexOf("kelas 4"))
                .as("the best class stands first")
                .isLessThan(svg.texts().indexOf("kelas 0"));
        assertThat(String.join(" ", svg.texts()))
                .contains(TEXTS.text("map.rule"))
                .contains("Verifikasi: 1 dari 9 angka di peta ini belum diverifikasi.");
    }

    /** A legend line's text is followed by its count. */
    private static String count(Svg svg, String text) {
        return svg.texts().get(svg.texts().indexOf(text) + 1);
    }

    @Test
    void a_unit_of_somebody_else_is_drawn_without_a_name_and_explained() {
        Svg svg = svg();
        assertThat(svg.all("g").stream().map(group -> group.getAttribute("data-code")))
                .doesNotContain(code(14));
        assertThat(String.join(" ", svg.texts())).contains("Wilayah lain, tanpa angka di peta ini");
    }

    @Test
    void names_never_become_markup() {
        byte[] bytes = picture(PictureFormat.SVG);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("<img")
                .contains("&lt;img");
        Svg svg = Svg.read(bytes);
        assertThat(svg.all("img")).isEmpty();
        assertThat(String.join(" ", svg.texts())).contains(Invented.MARKUP);
        assertThat(svg.region(code(1)).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(Invented.MARKUP);
    }

    @Test
    void figures_stand_on_values_only_and_hidden_facilities_stay_hidden() {
        Svg svg = svg();
        assertThat(svg.texts().stream().filter("40,0 %"::equals))
                .as("of the one value in class 0, none of the seven without a class")
                .hasSize(1);
        assertThat(svg.texts()).contains("Puskesmas").doesNotContain("Posyandu");
    }

    @ParameterizedTest
    @CsvSource({"PDF_A4,4,595,842", "PDF_A3,4,842,1191", "PDF_A4,10,842,595", "PDF_A3,10,1191,842"})
    void a_document_is_one_page_of_its_paper_turned_as_fits_the_kabupaten(
            PictureFormat format, int perRow, int width, int height) throws IOException {
        byte[] pdf = Invented.picture(Invented.sheet(perRow, MapPalette.PWS), perRow, format);
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(reader.getPageSize(1).getWidth())).isEqualTo(width);
            assertThat(Math.round(reader.getPageSize(1).getHeight())).isEqualTo(height);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF_A4", "PDF_A3"})
    void the_words_of_a_document_can_be_searched(PictureFormat format) throws IOException {
        try (var reader = new PdfReader(picture(format))) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Kabupaten Contoh · Dinas Kesehatan Kabupaten Contoh")
                    .contains("Peta desa: Ibu hamil periksa 6 kali (K6)")
                    .contains("s.d. September 2026")
                    .contains("1.554/2.254 = 68,94 %")
                    .contains("Data contoh.")
                    .contains("≥ batas bawah dan < batas atas")
                    .contains("Sumber: Profil Kesehatan 2026")
                    .contains("data per 20 November 2026, 14.05 WIB")
                    .contains("Skala berlaku di tengah peta (2,8° LS)")
                    .contains("Desa C");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PWS", mode = EnumSource.Mode.EXCLUDE)
    void an_image_has_the_colour_of_the_class_inside_each_region(MapPalette palette) throws IOException {
        PictureSheet sheet = Invented.sheet(PER_ROW, palette);
        Svg svg = Svg.read(Invented.picture(sheet, PER_ROW, PictureFormat.SVG));
        var image = ImageIO.read(new ByteArrayInputStream(Invented.picture(sheet, PER_ROW, PictureFormat.PNG)));
        assertThat(image.getWidth()).isEqualTo(1654);
        assertThat(image.getHeight()).isEqualTo(2339);
        for (int i = 0; i < CLASSES; i++) {
            double[] corner = svg.corner(code(i));
            int x = (int) Math.round((corner[0] + 4) * DOTS_PER_POINT);
            int y = (int) Math.round((corner[1] - 4) * DOTS_PER_POINT);
            assertThat(ground(image.getSubimage(x - 6, y - 6, 13, 13))).isEqualTo(palette.colour(i, CLASSES));
        }
    }

    /** The colour that most of a square has: lines of a texture take less. */
    private static String ground(BufferedImage square) {
        return Arrays.stream(square.getRGB(0, 0, square.getWidth(), square.getHeight(), null, 0, square.getWidth()))
                .boxed()
                .collect(Collectors.groupingBy(colour -> "#%06x".formatted(colour & 0xffffff), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Test
    void the_same_picture_speaks_english() {
        Svg svg = Svg.read(
                Invented.picture(Invented.sheet(PER_ROW, MapPalette.PWS), PER_ROW, PictureFormat.SVG, Locale.ENGLISH));
        assertThat(svg.texts())
                .contains("Not reported yet", "Number of areas", "N")
                .doesNotContain("Belum lapor");
    }
}
