package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.region.picture.PictureFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of the page as a picture to take away. */
@DemoKabupaten
class MapPictureExportTest extends SpringBrowserlessTest {

    private static final Pattern REGION =
            Pattern.compile("<g data-code=\"([^\"]+)\" data-class=\"([^\"]+)\"><title>([^<]*)</title>");

    @Autowired
    private Reader reader;

    private MapPictureLinks links(Map<String, String> choices) {
        reader.open("peta", choices);
        return $(MapPictureLinks.class).single();
    }

    private static String svg(MapPictureLinks links, @Nullable String period) {
        DownloadResponse answer = links.answer(PictureFormat.SVG, period);
        try {
            return new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class by code. */
    private static Map<String, String> regions(String svg) {
        var found = REGION.matcher(svg);
        var classes = new TreeMap<String, String>();
        while (found.find()) {
            classes.put(found.group(1), found.group(2));
        }
        return classes;
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void every_village_is_on_it_with_title_letterhead_source_and_day() {
        reader.seesAllAs(Role.EXECUTIVE);
        MapPictureLinks links = links(Map.of("indikator", "KIA-K6", "level", "desa", "periode", "2026-09"));

        String svg = svg(links, null);

        assertThat(regions(svg)).hasSize(39).containsOnlyKeys(reader.mapCodes().toArray(String[]::new));
        assertThat(svg)
                .contains("(K6)")
                .contains("s.d. September 2026")
                .contains("Dinas Kesehatan")
                .contains("Data contoh")
                .contains("Sumber: ")
                .contains(">data per ")
                .contains("Verifikasi: ");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void it_shows_the_month_of_the_slider_and_is_named_after_it() {
        reader.seesAllAs(Role.EXECUTIVE);
        MapPictureLinks links = links(Map.of("indikator", "KIA-K6", "level", "desa", "periode", "2026-09"));

        assertThat(links.answer(PictureFormat.PDF_A3, "2026-06").getFileName())
                .isEqualTo("peta-kia-k6-2026-06-desa-a3.pdf");
        assertThat(links.answer(PictureFormat.PNG, "bukan bulan").getFileName())
                .isEqualTo("peta-kia-k6-2026-09-desa.png");
        assertThat(svg(links, "2026-06")).contains("s.d. Juni 2026").doesNotContain("September 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KIA-AKB", "KIA-AKI", "JIW-ODGJ", "HIV-SKR", "TB-TC"})
    @SignedInAs(Role.HEALTH_OFFICER)
    void village_values_of_a_sensitive_indicator_are_never_in_the_file(String indicator) {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        MapPictureLinks links = links(Map.of("indikator", indicator, "level", "desa"));
        assertThat(reader.mapClasses())
                .as("the screen of the same account shows them")
                .isNotEqualTo(Set.of("hidden"));

        String svg = svg(links, null);

        var found = REGION.matcher(svg);
        while (found.find()) {
            boolean village = found.group(1).startsWith("99.99.");
            assertThat(village && !found.group(2).equals("hidden"))
                    .as(found.group())
                    .isFalse();
            assertThat(village && found.group(3).matches(".*\\d.*"))
                    .as(found.group())
                    .isFalse();
        }
        assertThat(svg).contains("Ditampilkan s.d. tingkat");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void villages_of_others_are_silent_ground() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);

        String svg = svg(links(Map.of("level", "desa")), null);

        assertThat(regions(svg)).containsOnlyKeys(reader.villages(own).toArray(String[]::new));
        assertThat(svg).contains("Wilayah lain, tanpa angka di peta ini");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void a_picture_costs_at_most_two_statements_beyond_its_figures() {
        reader.seesAllAs(Role.EXECUTIVE);
        MapPictureLinks links = links(Map.of("indikator", "IMU-IDL", "level", "desa"));
        svg(links, null);

        assertThat(reader.statementsFromMemory(() -> svg(links, null))).isLessThanOrEqualTo(2);
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void a_wall_has_nothing_to_take_away() {
        reader.seesAllAs(Role.DISPLAY);
        reader.open("peta");

        assertThat($(MapPictureLinks.class).all()).isEmpty();
    }
}
