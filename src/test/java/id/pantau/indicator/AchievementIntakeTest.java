package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.base.DataVersion;
import id.pantau.base.Period;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.region.RegionIntake;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Taking achievements in: what is counted, matched, kept and refused. */
@DatabaseTest
@Transactional
class AchievementIntakeTest {

    private static final Period MONTH = Period.month(2026, 9);

    @Autowired
    AchievementIntake intake;

    @Autowired
    RegionIntake regions;

    @Autowired
    FacilityIntake facilities;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void kabupaten() {
        new KabupatenFixture(regions, facilities).invented(2, 1);
    }

    @Test
    void counts_new_changed_and_same_rows_exactly() {
        assertThat(apply(1, village(1, 5L), village(2, 6L), puskesmas(false, 11L)))
                .isEqualTo(new Changes(3, 0, 0, List.of()));
        assertThat(apply(2, village(1, 5L), village(2, 7L), puskesmas(false, 11L), puskesmas(true, 1L)))
                .isEqualTo(new Changes(1, 1, 2, List.of()));
    }

    @Test
    void the_same_file_twice_changes_nothing_not_even_the_data_version() {
        apply(1, village(1, 5L), village(2, null), puskesmas(true, 1L));
        long version = dataVersion.current();

        assertThat(apply(2, village(1, 5L), village(2, null), puskesmas(true, 1L)))
                .isEqualTo(new Changes(0, 0, 3, List.of()));
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void a_change_raises_the_data_version() {
        long version = dataVersion.current();

        apply(1, village(1, 5L));

        assertThat(dataVersion.current()).isEqualTo(version + 1);
    }

    @Test
    void every_value_keeps_the_import_that_brought_it() {
        apply(1, village(1, 5L), village(2, 6L));
        apply(2, village(1, 5L), village(2, 7L));

        assertThat(jdbc.sql("SELECT import_id FROM achievement ORDER BY village_id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void a_changed_figure_leaves_behind_what_it_was_and_a_new_or_equal_one_nothing() {
        apply(1, village(1, 5L), village(2, 6L), puskesmas(false, 11L));
        apply(2, village(1, 5L), village(2, 7L), puskesmas(false, 12L), puskesmas(true, 1L));
        apply(3, village(2, 8L));

        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', kind, numerator, import_id, replaced_by)"
                                + " FROM achievement_history ORDER BY replaced_by, kind")
                        .query(String.class)
                        .list())
                .containsExactly("0 6 1 2", "1 11 1 2", "0 7 2 3");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM achievement_history WHERE replaced_at IS NOT NULL AND state = 2")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void an_empty_report_is_kept_as_empty() {
        apply(1, village(1, null));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM achievement WHERE numerator IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_figure_of_a_puskesmas_and_luar_wilayah_are_two() {
        apply(1, puskesmas(false, 11L), puskesmas(true, 2L));

        assertThat(jdbc.sql("SELECT numerator FROM facility_achievement ORDER BY outside_area")
                        .query(Long.class)
                        .list())
                .containsExactly(11L, 2L);
    }

    @Test
    void what_matches_nothing_is_listed_and_the_rest_is_taken_in() {
        Changes changes = apply(
                1,
                village(1, 5L),
                row(3, "99.99.77.2001", false, "KIA-K6", 1L),
                row(4, "PX", false, "KIA-K6", 1L),
                row(5, "PA", false, "XX-1", 1L),
                row(6, "99.99.01.2001", true, "KIA-K6", 1L),
                row(7, "PA", false, "KIA-K6", -1L));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems()).extracting(Problem::row).containsExactly(3, 4, 5, 6, 7);
        assertThat(changes.problems())
                .extracting(Problem::severity)
                .containsExactly(
                        Severity.UNMATCHED, Severity.UNMATCHED, Severity.UNMATCHED, Severity.ERROR, Severity.ERROR);
    }

    @Test
    void of_rows_that_contradict_each_other_none_is_taken() {
        Changes changes = apply(
                1, village(1, 5L), row(9, "99.99.01.2001", false, "KIA-K6", 8L), row(10, "PA", false, "KIA-K6", 11L));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems())
                .extracting(p -> p.row() + " " + p.severity() + " " + p.key())
                .containsExactlyInAnyOrder("9 ERROR figure.intake.repeated", "2 ERROR figure.intake.repeated");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM achievement")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void of_rows_that_say_the_same_the_first_is_taken() {
        Changes changes = apply(1, village(1, 5L), row(9, "99.99.01.2001", false, "KIA-K6", 5L));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems()).extracting(Problem::row).containsExactly(9);
    }

    @Test
    void figures_of_the_network_are_kept_and_the_file_is_told_that_they_do_not_count() {
        facilities.applyFacilities(
                "fasilitas.csv",
                List.of(new FacilityLine(
                        2, "PST-1", "PUSTU", "Dekat", "PA", null, null, null, null, null, null, null)));

        Changes changes =
                apply(1, village(1, 5L), row(8, "PST-1", false, "KIA-K6", 2L), row(9, "PST-1", false, "KIA-K1", 2L));

        assertThat(changes.added()).isEqualTo(3);
        assertThat(changes.problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Severity.INFO);
            assertThat(p.key()).isEqualTo("figure.intake.network");
            assertThat(p.arguments()).containsExactly(2);
        });
        assertThat(apply(2, row(8, "PST-1", true, "KIA-K6", 2L)).problems())
                .extracting(Problem::key)
                .containsExactly("figure.intake.outside-facility");
    }

    @Test
    void a_figure_of_the_kabupaten_is_taken_for_indicators_with_nothing_below_it_only() {
        Changes changes = apply(1, row(2, "99.99", false, "GIZ-SSGI", 182L), row(3, "99.99", false, "KIA-K6", 5L));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems()).singleElement().satisfies(p -> {
            assertThat(p.row()).isEqualTo(3);
            assertThat(p.key()).isEqualTo("figure.intake.regency");
        });
        assertThat(apply(2, row(2, "99.99", false, "GIZ-SSGI", 182L)).same()).isEqualTo(1);
    }

    @Test
    void figures_of_units_that_do_not_report_an_indicator_are_told_of() {
        assertThat(apply(1, row(2, "PA", false, "GIZ-SSGI", 18L)).problems())
                .extracting(Problem::key)
                .containsExactly("figure.intake.not-expected");
    }

    @Test
    void a_final_figure_is_not_changed() {
        apply(1, village(1, 5L), village(2, 6L));
        jdbc.sql("UPDATE achievement SET state = 3").update();

        Changes changes = apply(2, village(1, 9L), village(2, 6L));

        assertThat(changes.changed()).isZero();
        assertThat(changes.same()).isEqualTo(1);
        assertThat(changes.problems()).extracting(Problem::key).containsExactly("figure.intake.locked");
        assertThat(jdbc.sql("SELECT MAX(numerator) FROM achievement")
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void verifying_the_same_value_is_a_change() {
        intake.apply(1, "capaian.csv", AchievementState.REPORTED, List.of(village(1, 5L)));

        assertThat(apply(2, village(1, 5L)).changed()).isEqualTo(1);
        assertThat(apply(3, village(1, 5L)).same()).isEqualTo(1);
    }

    private Changes apply(int importId, AchievementRow... rows) {
        return intake.apply(importId, "capaian.csv", AchievementState.VERIFIED, List.of(rows));
    }

    private static AchievementRow village(int number, @Nullable Long n) {
        return row(number + 1, "99.99.01.200" + number, false, "KIA-K6", n);
    }

    private static AchievementRow puskesmas(boolean outside, Long n) {
        return row(outside ? 21 : 20, "PA", outside, "KIA-K6", n);
    }

    private static AchievementRow row(int row, String unit, boolean outside, String indicator, @Nullable Long n) {
        return new AchievementRow(row, unit, outside, MONTH, indicator, n, null, "e-PPGBM");
    }
}
