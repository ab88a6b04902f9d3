package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.report.Changes;
import id.pantau.region.RegionEntry.RegionKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;

/** Hulu is split in July 2026: Hilir takes its eastern half. Each month is drawn with the villages of its time. */
@DatabaseTest
@Import(TestClock.class)
@Transactional
class BoundaryVersionsTest {

    private static final String HULU = "98.77.01.2001";
    private static final String HILIR = "98.77.01.2002";
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate SPLIT = LocalDate.of(2026, 7, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    @Autowired
    RegionIntake intake;

    @Autowired
    RegionService regions;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    GeometryController controller;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        intake.applyProfile(new RegencyProfile(
                "98.77", null, "Kabupaten Belah", "Provinsi", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        villages(SPLIT);
        take(whole(), FIRST);
        take(split(), SPLIT);
    }

    @Test
    void january_is_drawn_with_the_village_before_the_split_and_december_with_both() {
        assertThat(drawn(boundaries.villages(JANUARY))).contains(HULU).doesNotContain(HILIR);
        assertThat(drawn(boundaries.villages(SPLIT.minusDays(1)))).doesNotContain(HILIR);
        assertThat(drawn(boundaries.villages(SPLIT))).contains(HULU, HILIR);
        assertThat(boundaries.villages(DECEMBER)).isEqualTo(boundaries.villages(SPLIT));
        assertThat(boundaries.villages()).as("today").isEqualTo(boundaries.villages(SPLIT));
    }

    @Test
    void a_day_before_the_first_version_is_drawn_with_that_one() {
        assertThat(boundaries.villages(LocalDate.of(2020, 1, 1))).isEqualTo(boundaries.villages(JANUARY));
        assertThat(boundaries.districts(LocalDate.of(2020, 1, 1))).isEqualTo(boundaries.districts(JANUARY));
    }

    @Test
    void of_two_versions_of_one_day_the_one_taken_in_last_counts() {
        take(new TestBoundaries().village(HULU, "Hulu", 110, 110.15).village(HILIR, "Hilir", 110.15, 110.2), SPLIT);
        var corrected = boundaries.villages(DECEMBER);
        take(new TestBoundaries().village(HULU, "Hulu", 110, 110.3), FIRST);

        assertThat(boundaries.villages(DECEMBER)).isEqualTo(corrected);
        assertThat(boundaries.villages(JANUARY).orElseThrow().east()).isEqualTo(110.3);
        assertThat(boundaries.villages(LocalDate.of(2020, 1, 1)).orElseThrow().east())
                .isEqualTo(110.3);
    }

    @Test
    void what_is_merged_of_villages_has_the_edges_of_its_day() {
        var groups = new TreeMap<String, Set<Integer>>();
        groups.put(
                "P1",
                Set.of(
                        regions.village(HULU).orElseThrow().id(),
                        regions.village(HILIR).orElseThrow().id()));
        take(new TestBoundaries().village(HULU, "Hulu", 110, 110.3), LocalDate.of(2026, 12, 1));

        assertThat(boundaries.dissolved(JANUARY, groups).east()).isEqualTo(110.2);
        assertThat(boundaries.dissolved(DECEMBER, groups).east()).isEqualTo(110.3);
        assertThat(boundaries.dissolved(groups)).as("today").isEqualTo(boundaries.dissolved(SPLIT, groups));
    }

    @Test
    void a_pack_that_comes_again_does_not_put_back_the_map_that_was_replaced() {
        var before = boundaries.villages(DECEMBER);

        var changes = take(whole(), LocalDate.of(2026, 11, 1));

        assertThat(changes.any()).isFalse();
        assertThat(changes.same()).isEqualTo(1);
        assertThat(boundaries.villages(DECEMBER)).isEqualTo(before);
    }

    @Test
    void the_day_a_village_began_is_kept_where_a_list_does_not_name_it() {
        assertThat(regions.village(HILIR).orElseThrow().since()).isEqualTo(SPLIT);
        assertThat(villages(null).changed()).isZero();
        assertThat(regions.village(HILIR).orElseThrow().since()).isEqualTo(SPLIT);
        assertThat(villages(SPLIT.plusDays(1)).changed()).isEqualTo(1);
        assertThat(regions.village(HILIR).orElseThrow().existsOn(SPLIT)).isFalse();
        assertThat(regions.village(HULU).orElseThrow().existsOn(LocalDate.MIN)).isTrue();
    }

    private static TestBoundaries whole() {
        return new TestBoundaries().village(HULU, "Hulu", 110, 110.2);
    }

    private static TestBoundaries split() {
        return new TestBoundaries().village(HULU, "Hulu", 110, 110.1).village(HILIR, "Hilir", 110.1, 110.2);
    }

    private Changes villages(@Nullable LocalDate since) {
        return intake.applyRegions(List.of(
                new RegionEntry(2, RegionKind.KECAMATAN, "98.77.01", "Belah", null, null, null),
                new RegionEntry(3, RegionKind.DESA, HULU, "Hulu", null, null, null),
                new RegionEntry(4, RegionKind.DESA, HILIR, "Hilir", null, null, null, since)));
    }

    private Changes take(TestBoundaries shapes, LocalDate from) {
        var reading = BoundaryReader.read(
                shapes.write(folder.resolve("batas.geojson")),
                regions.villages().stream().map(VillageName::of).toList());
        Changes changes = intake.applyBoundaries(reading, from, "batas.geojson");
        assertThat(changes.hasErrors()).as(changes.problems().toString()).isFalse();
        return changes;
    }

    /** What a browser gets at the address. */
    private String drawn(Optional<MapGeometry> geometry) {
        try {
            MockMvc browser = MockMvcBuilders.standaloneSetup(controller).build();
            return browser.perform(
                            MockMvcRequestBuilders.get(geometry.orElseThrow().url()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
