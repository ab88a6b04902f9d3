package id.pantau.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.intake.IntakeDatabase;
import id.pantau.intake.PackService;
import id.pantau.intake.TestPack;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryService;
import id.pantau.region.MapGeometry;
import id.pantau.region.RegionService;
import id.pantau.region.TestBoundaries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A kabupaten with boundaries, and the page on which others come in. Today is 20 November 2026. */
abstract class BoundaryPage extends SpringBrowserlessTest {

    @Autowired
    Texts texts;

    @Autowired
    PackService packs;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    RegionService regions;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    Optional<MapGeometry> before = Optional.empty();

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.required(folder.resolve("paket")).folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
        before = boundaries.villages();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        navigate(BoundaryImportView.class);
    }

    static TestBoundaries three() {
        return new TestBoundaries()
                .village("81.20.01.2001", "Mata Air", 128, 128.13, -3.1)
                .village("81.20.01.2002", "Lembah", 128.13, 128.2, -3.1)
                .village("81.20.02.2001", "Muara", 128.2, 128.3, -3.1);
    }

    void upload(TestBoundaries shapes) {
        try {
            upload("batas baru.geojson", Files.readString(shapes.write(folder.resolve("unggahan"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void upload(String name, String content) {
        new UploadTester<>($(Upload.class).single())
                .upload(name, "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    void click(String key) {
        test($(Button.class).withText(texts.text(key)).single()).click();
    }

    List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    List<String> text() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    String count(String what) {
        return $(DraftPanel.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(e -> e.getChildren())
                .filter(e -> what.equals(e.getAttribute("data-count")))
                .map(e -> e.getChild(0).getText())
                .findFirst()
                .orElseThrow();
    }

    /** Uploaded files that are still there. */
    static List<Path> leftovers() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("pantau-unggah-"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
