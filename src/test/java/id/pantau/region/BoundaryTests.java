package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the tests of boundary files have in common. */
final class BoundaryTests {

    private BoundaryTests() {}

    static List<String> keys(BoundaryReading reading) {
        return reading.problems().stream().map(Problem::key).distinct().toList();
    }

    /** For that reason and no other, which can be said in both languages. */
    static void refused(Path file, String reason) {
        var reading = BoundaryReader.read(file, PackRegions.INVENTED);
        assertThat(reading.usable()).isFalse();
        assertThat(reading.shapes()).isEmpty();
        var refusal = reading.problems().stream().filter(Problem::isError).toList();
        assertThat(refusal).extracting(Problem::key).containsExactly(reason);
        var texts = Texts.ofBundles();
        for (var locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            assertThat(texts.getTranslation(
                            reason, locale, refusal.get(0).arguments().toArray()))
                    .doesNotContain("{", "region.");
        }
    }

    static Path write(Path folder, String content) {
        try {
            return Files.writeString(
                    Files.createTempFile(folder, "batas", ".json"), content, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
