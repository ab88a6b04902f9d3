package id.pantau.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.DateField;
import id.pantau.intake.IntakeDatabase;
import id.pantau.intake.IntakeTest;
import id.pantau.intake.PackService;
import id.pantau.intake.TestPack;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryService;
import id.pantau.region.CoordinateChoice;
import id.pantau.region.MapGeometry;
import id.pantau.region.RegionService;
import id.pantau.region.TestBoundaries;
import id.pantau.region.ui.VillageMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page on which boundaries come in. */
@IntakeTest
@Import({TestAccounts.class, TestClock.class})
@SignedInAs(Role.HEALTH_OFFICER)
class BoundaryImportViewTest extends SpringBrowserlessTest {

    /** Some way east of the kabupaten, whatever the zone. */
    private static final String METRES = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
            "properties": {"kode": "81.20.01.2001", "nama": "Mata Air"},
            "geometry": {"type": "Polygon", "coordinates":
            [[[500000, 9600000], [511000, 9600000], [511000, 9611000], [500000, 9611000], [500000, 9600000]]]}}]}
            """;

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

    private Optional<MapGeometry> before = Optional.empty();

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

    private static TestBoundaries three() {
        return new TestBoundaries()
                .village("81.20.01.2001", "Mata Air", 128, 128.13, -3.1)
                .village("81.20.01.2002", "Lembah", 128.13, 128.2, -3.1)
                .village("81.20.02.2001", "Muara", 128.2, 128.3, -3.1);
    }

    @Test
    void a_good_file_is_seen_first_and_saved_then() {
        upload(three());

        assertThat(text()).contains(texts.text("boundary.verdict.READY"));
        assertThat($(VillageMap.class).all()).hasSize(1);
        assertThat($(ChangeGrid.class).single().getGenericDataView().getItems())
                .as("what is to be looked at, the pressing first")
                .extracting(BoundaryChange::name)
                .containsExactly("Mata Air", "Lembah", "Bandar");
        assertThat(count("matched")).isEqualTo("3");
        assertThat(count("resized")).isEqualTo("2");
        assertThat(count("missing")).isEqualTo("1");
        assertThat(boundaries.villages()).as("nothing is changed yet").isEqualTo(before);

        click("boundary.save");

        assertThat(text()).contains(texts.text("boundary.saved", "3", "20 November 2026"));
        assertThat(boundaries.villages()).isPresent().isNotEqualTo(before);
        assertThat($(VersionGrid.class).single().getGenericDataView().getItems())
                .hasSize(2);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void the_change_of_an_area_is_told_in_square_kilometres_and_percent() {
        upload(three());

        var change = $(ChangeGrid.class).single().getGenericDataView().getItem(0);
        var words = new ChangeText($(ChangeGrid.class).single());
        assertThat(words.percent(change)).isEqualTo("+30,0 %");
        assertThat(words.area(change.before())).isEqualTo("123,47 km²");
        assertThat(words.area(change.after())).isEqualTo("160,51 km²");
    }

    @Test
    void a_refused_file_says_why_and_keeps_the_old_map() {
        upload("batas.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");

        assertThat(text()).contains(texts.text("boundary.verdict.REFUSED"));
        assertThat($(ProblemGrid.class).single().getGenericDataView().getItems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.key()).isEqualTo("region.boundary.no-features");
                    assertThat(p.file()).isEqualTo("batas.geojson");
                });
        assertThat(buttons()).doesNotContain(texts.text("boundary.save"));
        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void cancelling_leaves_nothing() {
        upload(three());
        assertThat(leftovers()).hasSize(1);

        click("boundary.cancel");

        assertThat(text()).contains(texts.text("boundary.cancelled"));
        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(database.count("boundary_version")).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void leaving_the_page_leaves_nothing() {
        upload(three());

        navigate(PackImportView.class);

        assertThat(leftovers()).isEmpty();
        assertThat(database.count("boundary_version")).isEqualTo(1);
    }

    @Test
    void a_doubtful_shape_is_confirmed_by_itself() {
        upload(three().village("8120020002", "Bandarr", 128.3, 128.4, -3.1));
        assertThat(count("doubtful")).isEqualTo("1");
        assertThat(count("matched")).isEqualTo("3");

        click("boundary.doubtful.check");
        assertThat(text()).contains(texts.text("boundary.doubtful.none"));
        @SuppressWarnings("unchecked")
        ComboBox<BoundaryChange> other = $(ComboBox.class).single();
        other.setValue(other.getGenericDataView().getItem(0));
        click("boundary.doubtful.check");

        assertThat(count("doubtful")).isEqualTo("0");
        click("boundary.save");
        assertThat(boundaries.villageCodeAt(128.35, -3.05)).contains("81.20.02.1002");
    }

    @Test
    void the_suggestion_and_another_village_exclude_each_other() {
        upload(three().shape(
                        "\"kode\": \"8120029999\", \"nama\": \"Bandar\", \"kecamatan\": \"Hilir\"",
                        128.3,
                        128.4,
                        -3.1));
        var suggestion = $(Checkbox.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<BoundaryChange> other = $(ComboBox.class).single();
        assertThat(suggestion.isEnabled()).isTrue();

        other.setValue(other.getGenericDataView().getItem(0));
        suggestion.setValue(true);
        assertThat(other.getValue()).isNull();
        other.setValue(other.getGenericDataView().getItem(0));
        assertThat(suggestion.getValue()).isFalse();
    }

    @Test
    void another_day_is_looked_at_anew() {
        upload(three());

        $(DateField.class).single().setValue(LocalDate.of(2026, 7, 1));

        assertThat($(ProblemGrid.class).single().getGenericDataView().getItems())
                .extracting(p -> p.key())
                .contains("boundary.day.before-first");
        click("boundary.save");
        assertThat(boundaries.villages()).as("today is after the first version").isEqualTo(before);
        assertThat(boundaries.villages(LocalDate.of(2026, 7, 1))).isNotEqualTo(before);
    }

    @Test
    void a_village_that_was_split_off_is_ticked() {
        upload(three());
        $(DateField.class).single().setValue(LocalDate.of(2025, 1, 1));
        click("boundary.save");
        $(DateField.class).single().setValue(LocalDate.of(2025, 7, 1));
        upload(three().village("81.20.02.1002", "Bandar", 128.3, 128.4, -3.1));

        @SuppressWarnings("unchecked")
        CheckboxGroup<BoundaryChange> began = $(CheckboxGroup.class).single();
        assertThat(began.getValue()).isEmpty();
        began.select(began.getGenericDataView().getItem(0));
        click("boundary.save");

        assertThat(regions.village("81.20.02.1002").orElseThrow().since()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void metres_of_no_stated_zone_are_asked_for() {
        upload("utm.geojson", METRES);

        assertThat(text()).contains(texts.text("boundary.verdict.ASKS"));
        Select<CoordinateChoice> choice = select($(CoordinateQuestion.class).single());
        choice.setValue(choice.getGenericDataView()
                .getItems()
                .filter(c -> c.system().equals("EPSG:32752"))
                .findFirst()
                .orElseThrow());
        click("boundary.system.read");

        assertThat(text()).contains(texts.text("boundary.verdict.READY"));
        click("boundary.save");
        assertThat(boundaries.villageCodeAt(129.05, -3.57)).contains("81.20.01.2001");
    }

    @SuppressWarnings("unchecked")
    private static Select<CoordinateChoice> select(CoordinateQuestion question) {
        return question.getChildren()
                .filter(Select.class::isInstance)
                .map(Select.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void upload(TestBoundaries shapes) {
        try {
            upload("batas baru.geojson", Files.readString(shapes.write(folder.resolve("unggahan"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void upload(String name, String content) {
        new UploadTester<>($(Upload.class).single())
                .upload(name, "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void click(String key) {
        test($(Button.class).withText(texts.text(key)).single()).click();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> text() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String count(String what) {
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
    private static List<Path> leftovers() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("pantau-unggah-"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
