package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.RealPacks;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryChange.Kind;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.BoundaryDraft.Verdict;
import id.pantau.region.BoundaryService;
import id.pantau.region.BoundaryVersionRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The second source of real kabupaten, handed in after the first. Today is 20 November 2026. */
@IntakeTest
@Import(TestClock.class)
class RealBoundaryFileTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    BoundaryFileService files;

    @Autowired
    PackService packs;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @BeforeEach
    void clean() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
    }

    @ParameterizedTest
    @CsvSource({"19.06, 39, 0", "62.11, 99, 23", "73.07, 80, 2"})
    void villages_on_which_the_sources_disagree_are_named_before_anything_is_saved(
            String code, int villages, int disagreements) {
        BoundaryDraft draft = files.check(second(code));

        assertThat(draft.verdict()).as("%s", draft.problems()).isEqualTo(Verdict.READY);
        assertThat(draft.matched()).isEqualTo(villages);
        assertThat(draft.villages(Kind.DOUBTFUL))
                .hasSize(disagreements)
                .allSatisfy(village -> assertThat(village.looksLike()).isNotNull());
        assertThat(draft.villages(Kind.RESIZED))
                .allSatisfy(village -> assertThat(Math.abs(Objects.requireNonNull(village.percent())))
                        .isGreaterThan(20));
        assertThat(draft.villages(Kind.NEW)).isEmpty();
        assertThat(draft.villages(Kind.MISSING)).isEmpty();
        assertThat(database.count("boundary_version")).isEqualTo(1);
    }

    @Test
    void saukang_and_kaloling_are_seen_to_be_swapped() {
        assertThat(files.check(second("73.07")).villages(Kind.DOUBTFUL))
                .extracting(BoundaryChange::name, BoundaryChange::looksLike)
                .containsExactlyInAnyOrder(tuple("Saukang", "Kaloling"), tuple("Kaloling", "Saukang"));
    }

    @Test
    void the_second_map_of_pulang_pisau_counts_from_its_day_and_the_first_until_then() {
        BoundaryUpload upload = second("62.11");
        var first = boundaries.villages();

        files.save(upload, files.check(upload), Set.of());

        assertThat(boundaries.villages()).isEqualTo(first);
        assertThat(boundaries.villages(NEW_YEAR.minusDays(1))).isEqualTo(first);
        assertThat(boundaries.villages(NEW_YEAR)).isPresent().isNotEqualTo(first);
        assertThat(files.versions()).extracting(BoundaryVersionRow::villages).containsExactly(99, 99);
    }

    private BoundaryUpload second(String code) {
        Path pack = RealPacks.pack(code);
        List<Path> required = Stream.of("profil.csv", "wilayah.csv", "batas-desa.geojson")
                .map(pack::resolve)
                .toList();
        assertThat(packs.apply(new PackSource(code, required)).verdict()).isEqualTo(PackReport.Verdict.APPLIED);
        return new BoundaryUpload("batas-desa-bps2020.geojson", pack.resolve("batas-desa-bps2020.geojson"), NEW_YEAR);
    }
}
