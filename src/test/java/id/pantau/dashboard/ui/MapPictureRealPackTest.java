package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.RealPacks;
import id.pantau.TestScope;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.PackService;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.picture.PictureFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The map of a real kabupaten as a picture, with its check values (rules §11). */
@DatabaseTest
@TestPropertySource(properties = "pantau.test.database=picture")
class MapPictureRealPackTest {

    @Autowired
    private PackService packs;

    @Autowired
    private MapPictureExports exports;

    @Autowired
    private MapLayers layers;

    @Autowired
    private TestScope scope;

    private byte[] picture(Level level, PictureFormat format) {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        assertThat(packs.apply(PackSource.of(List.of(RealPacks.pack("19.06")))).verdict())
                .isIn(Verdict.APPLIED, Verdict.SAME);
        var query = new FigureQuery("KIA-K4", Period.year(2024), level, null, null, Channel.SCREEN);
        return exports.files(
                        Texts.INDONESIAN,
                        query,
                        report -> layers.of(report, MapChoice.of(MapColouring.CLASSES), Texts.INDONESIAN, MapLinks.NONE)
                                .orElseThrow())
                .make(format, null)
                .bytes();
    }

    @Test
    void the_document_says_whose_map_it_is_and_the_figure_of_the_whole() throws IOException {
        try (var reader = new PdfReader(picture(Level.PUSKESMAS, PictureFormat.PDF_A4))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " "))
                    .contains("Kabupaten Belitung Timur")
                    .contains("1.554/2.254 = 68,94 %")
                    .contains("Sumber: Profil Kesehatan Belitung Timur 2024")
                    .contains("Kelapa Kampit")
                    .contains("55,4 %");
        }
    }

    @Test
    void figures_of_a_puskesmas_never_colour_its_villages() {
        String svg = new String(picture(Level.DESA, PictureFormat.SVG), StandardCharsets.UTF_8);

        assertThat(svg.split("data-class=\"only-above\"", -1)).hasSize(39 + 1);
        assertThat(svg).contains("Hanya ada per Puskesmas").contains(">Tanjung<");
    }
}
