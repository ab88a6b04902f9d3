package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryChange.Kind;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.BoundaryDraft.Verdict;
import id.pantau.region.BoundaryService;
import id.pantau.region.BoundaryVersionRow;
import id.pantau.region.RegionService;
import id.pantau.region.TestBoundaries;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Boundaries handed in by themselves: looked at first, saved then or not at all. Today is 20 November 2026. */
@IntakeTest
@Import(TestClock.class)
class BoundaryFileServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);

    @Autowired
    BoundaryFileService files;

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

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        Path pack = TestPack.required(folder.resolve("paket")).folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
    }

    /** As in the pack, but Lembah a fifth smaller and a bit more, Bandar missing. */
    private TestBoundaries shifted() {
        return new TestBoundaries()
                .village("81.20.01.2001", "Mata Air", 128, 128.121, -3.1)
                .village("81.20.01.2002", "Lembah", 128.121, 128.2, -3.1)
                .village("81.20.02.2001", "Muara", 128.2, 128.3, -3.1);
    }

    private BoundaryUpload upload(TestBoundaries shapes, LocalDate from) {
        return new BoundaryUpload("batas 2026.geojson", shapes.write(folder.resolve("unggahan")), from);
    }

    @Test
    void a_look_says_what_would_change_and_stores_nothing() {
        int runs = database.count("intake_run");

        BoundaryDraft draft = files.check(upload(shifted(), TODAY));

        assertThat(draft.verdict()).isEqualTo(Verdict.READY);
        assertThat(draft.villages())
                .extracting(BoundaryChange::name, BoundaryChange::kind)
                .containsExactlyInAnyOrder(
                        tuple("Mata Air", Kind.RESIZED),
                        tuple("Lembah", Kind.RESIZED),
                        tuple("Muara", Kind.SAME),
                        tuple("Bandar", Kind.MISSING));
        BoundaryChange source = draft.villages().getFirst();
        assertThat(source.percent()).isBetween(20.9, 21.1);
        assertThat(source.before()).isBetween(120.0, 126.0);
        assertThat(draft.matched()).isEqualTo(3);
        assertThat(draft.problems()).extracting(Problem::file).containsOnly("batas 2026.geojson");
        assertThat(database.count("boundary_version")).isEqualTo(1);
        assertThat(database.count("intake_run")).isEqualTo(runs);
    }

    @Test
    void up_to_a_fifth_is_not_worth_a_word() {
        var fifth = new TestBoundaries()
                .village("81.20.01.2001", "Mata Air", 128, 128.119, -3.1)
                .village("81.20.01.2002", "Lembah", 128.119, 128.2, -3.1)
                .village("81.20.02.2001", "Muara", 128.2, 128.3, -3.1)
                .village("81.20.02.1002", "Bandar", 128.3, 128.4, -3.1);

        assertThat(files.check(upload(fifth, TODAY)).villages(Kind.SAME)).hasSize(4);
    }

    @Test
    void what_is_saved_counts_from_its_day_and_the_old_map_stays_for_the_days_before() {
        var before = boundaries.villages(JANUARY);
        BoundaryUpload upload = upload(shifted(), LocalDate.of(2026, 11, 21));

        files.save(upload, files.check(upload), Set.of());

        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(boundaries.villages(LocalDate.of(2026, 12, 31))).isNotEqualTo(before);
        assertThat(files.versions())
                .extracting(BoundaryVersionRow::source, BoundaryVersionRow::villages, BoundaryVersionRow::shownToday)
                .containsExactly(tuple("batas 2026.geojson", 3, false), tuple("batas-desa.geojson", 4, true));
        assertThat(packs.history().getFirst())
                .extracting(RunRow::source, RunRow::status, RunRow::changed)
                .containsExactly("batas 2026.geojson", RunStatus.APPLIED, 3);
    }

    @Test
    void the_map_from_before_a_split_can_be_handed_in_afterwards() {
        var today = boundaries.villages();
        BoundaryUpload upload = upload(shifted(), JULY);

        BoundaryDraft draft = files.check(upload);
        files.save(upload, draft, Set.of());

        assertThat(draft.problems()).extracting(Problem::key).contains("boundary.day.before-first");
        assertThat(boundaries.villages(JULY)).isNotEqualTo(today);
        assertThat(boundaries.villages()).isEqualTo(today);
    }

    @Test
    void a_day_beyond_sense_is_refused() {
        for (LocalDate day :
                List.of(LocalDate.of(1999, 12, 31), TODAY.plusYears(1).plusDays(1))) {
            BoundaryUpload upload = upload(shifted(), day);
            BoundaryDraft draft = files.check(upload);
            assertThat(draft.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(draft.problems().getFirst().key()).isEqualTo("boundary.day.out-of-range");
            assertThatThrownBy(() -> files.save(upload, draft, Set.of())).isInstanceOf(DomainException.Conflict.class);
        }
        assertThat(database.count("boundary_version")).isEqualTo(1);
    }

    @Test
    void another_kabupaten_is_refused_and_the_old_map_stays() {
        var before = boundaries.villages();
        BoundaryUpload upload =
                upload(new TestBoundaries().village("73.07.01.2001", "Tetangga", 120, 120.1, -5), TODAY);

        BoundaryDraft draft = files.check(upload);

        assertThat(draft.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(draft.preview()).isNull();
        assertThat(draft.problems()).extracting(Problem::key).contains("region.boundary.other-regency");
        assertThatThrownBy(() -> files.save(upload, draft, Set.of())).isInstanceOf(DomainException.Conflict.class);
        assertThat(boundaries.villages()).isEqualTo(before);
        assertThat(packs.history().getFirst().status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void the_same_again_is_nothing_to_save() {
        BoundaryUpload upload = new BoundaryUpload("lagi.geojson", folder.resolve("paket/batas-desa.geojson"), TODAY);

        assertThat(files.check(upload).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void a_report_that_does_not_hold_any_more_is_not_saved() {
        BoundaryUpload upload = upload(shifted(), TODAY);
        BoundaryDraft seen = files.check(upload);
        BoundaryUpload quicker = new BoundaryUpload(
                "lain.geojson",
                TestPack.required(folder.resolve("lain"))
                        .with("x", TestPack.boundaries(0.001))
                        .folder()
                        .resolve("x"),
                TODAY);
        files.save(quicker, files.check(quicker), Set.of());

        assertThatThrownBy(() -> files.save(upload, seen, Set.of()))
                .isInstanceOf(DomainException.Conflict.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo("boundary.changed-meanwhile");
        assertThat(database.count("boundary_version")).isEqualTo(2);
    }

    @Test
    void a_doubtful_shape_is_taken_only_for_the_village_that_somebody_names() {
        var doubtful = shifted().village("8120020002", "Bandar Raya", 128.3, 128.4, -3.1);
        BoundaryUpload upload = upload(doubtful, TODAY);
        BoundaryDraft draft = files.check(upload);
        assertThat(draft.unmatched()).hasSize(1);
        assertThat(draft.matched()).isEqualTo(3);

        BoundaryUpload sure =
                upload.confirming(Map.of(draft.unmatched().getFirst().position(), "81.20.02.1002"));
        files.save(sure, files.check(sure), Set.of());

        assertThat(boundaries.villageCodeAt(128.35, -3.05)).contains("81.20.02.1002");
    }

    @Test
    void a_village_that_was_split_off_begins_on_the_day_of_its_boundaries() {
        BoundaryUpload without = upload(shifted(), LocalDate.of(2025, 1, 1));
        files.save(without, files.check(without), Set.of());
        BoundaryUpload with =
                upload(shifted().village("81.20.02.1002", "Bandar", 128.3, 128.45, -3.1), LocalDate.of(2025, 7, 1));
        BoundaryDraft draft = files.check(with);
        assertThat(draft.villages(Kind.NEW)).extracting(BoundaryChange::name).containsExactly("Bandar");

        files.save(with, draft, Set.of("81.20.02.1002"));

        assertThat(regions.village("81.20.02.1002").orElseThrow().since()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(regions.village("81.20.02.2001").orElseThrow().since()).isNull();
    }
}
