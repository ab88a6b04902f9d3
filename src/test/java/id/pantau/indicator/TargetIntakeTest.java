package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Formats;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Targets that a file brings, beside those that people save. */
class TargetIntakeTest extends InSmallRegency {

    private static final int YEAR = 2026;

    @Autowired
    TargetService service;

    @Autowired
    TargetIntake intake;

    @Autowired
    TargetQueries queries;

    @Autowired
    Catalogue catalogue;

    @Test
    void a_file_twice_changes_nothing_and_never_undoes_what_was_changed_on_screen() {
        var file = List.of(entry(2, "KIA-K1", SmallRegency.REGENCY, "80"), entry(3, "KIA-K1", SmallRegency.NEAR, "70"));

        assertThat(intake.apply("target.csv", file)).isEqualTo(new Changes(2, 0, 0, List.of()));
        assertThat(intake.apply("target.csv", file)).isEqualTo(new Changes(0, 0, 2, List.of()));
        service.save(form("KIA-K1", SmallRegency.REGENCY, 7, "90", 1));
        assertThat(intake.apply("target.csv", file)).isEqualTo(new Changes(0, 0, 2, List.of()));

        var other = List.of(entry(2, "KIA-K1", SmallRegency.REGENCY, "95"));
        assertThat(intake.apply("target.csv", other)).isEqualTo(new Changes(0, 1, 0, List.of()));
        assertThat(target("KIA-K1").value()).isEqualByComparingTo("95");
    }

    @Test
    void a_file_that_changes_a_target_leaves_the_months_before_as_they_were_judged() {
        intake.apply("target.csv", List.of(entry(2, "KIA-K1", SmallRegency.REGENCY, "80")));
        TargetEntry changed = entry(2, "KIA-K1", SmallRegency.REGENCY, "90", 7);

        assertThat(intake.apply("target.csv", List.of(changed))).isEqualTo(new Changes(0, 1, 0, List.of()));
        assertThat(intake.apply("target.csv", List.of(changed)).same()).isEqualTo(1);

        assertThat(pace(6)).isEqualTo("40,0");
        assertThat(pace(7)).isEqualTo("52,5");
        assertThat(pace(9)).isEqualTo("67,5");
    }

    @Test
    void a_change_without_month_counts_from_the_month_in_which_the_file_comes() {
        TargetEntry entry = entry(2, "KIA-K1", SmallRegency.REGENCY, "80");

        assertThat(TargetIntake.firstMonth(entry, true, LocalDate.of(YEAR, 7, 20), 0))
                .isEqualTo(1);
        assertThat(TargetIntake.firstMonth(entry, false, LocalDate.of(YEAR, 7, 20), 0))
                .isEqualTo(7);
        assertThat(TargetIntake.firstMonth(entry, false, LocalDate.of(YEAR - 1, 12, 1), 0))
                .isEqualTo(1);
        assertThat(TargetIntake.firstMonth(entry, false, LocalDate.of(YEAR + 1, 2, 1), 0))
                .isEqualTo(12);
    }

    @Test
    void a_file_brings_what_stands_around_a_target_and_the_month_in_which_it_ends() {
        var band = new TargetBand(new BigDecimal("75"), new BigDecimal("95"), new BigDecimal("2.5"));
        TargetEntry entry = spanning(2, "80", 7, 9, band);

        assertThat(intake.apply("target.csv", List.of(entry)).added()).isEqualTo(1);
        assertThat(intake.apply("target.csv", List.of(entry)).same()).isEqualTo(1);

        assertThat(target("KIA-K1").band()).isEqualTo(band);
        assertThat(target("KIA-K1").untilMonth()).isEqualTo(9);
        assertThat(intake.apply("target.csv", List.of(spanning(2, "80", 7, 6, band)))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("target.error.until-before-from");
        assertThat(intake.apply("target.csv", List.of(spanning(2, "70", 7, 9, band)))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("target.error.order-higher");
    }

    @Test
    void a_month_that_is_none_refuses_the_row() {
        assertThat(intake.apply("target.csv", List.of(entry(2, "KIA-K1", SmallRegency.REGENCY, "80", 13)))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("target.error.month");
    }

    @Test
    void rows_of_a_file_that_name_nothing_or_cannot_be_are_listed() {
        Changes changes = intake.apply(
                "target.csv",
                List.of(
                        entry(2, "KIA-XX", SmallRegency.REGENCY, "80"),
                        entry(3, "KIA-K1", "99.98.01.2999", "80"),
                        entry(4, "KIA-K1", "PST-1", "80"),
                        entry(5, "KIA-K1", "9998001", "80"),
                        entry(6, "KIA-K1", SmallRegency.PUSKESMAS, "70"),
                        entry(7, "KIA-K1", SmallRegency.NEAR, "800")));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems()).extracting(Problem::row).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(changes.problems())
                .extracting(Problem::key)
                .containsExactly(
                        "indicator.file.indicator",
                        "indicator.file.unit",
                        "indicator.file.unit-kind",
                        "facility.code.lost-zero",
                        "indicator.file.repeated",
                        "target.error.percent");
    }

    private static TargetEntry spanning(int row, String value, int from, int until, TargetBand band) {
        return new TargetEntry(
                row,
                "KIA-K1",
                YEAR,
                SmallRegency.REGENCY,
                new BigDecimal(value),
                DenominatorKind.REAL,
                "SK Bupati",
                from,
                until,
                band);
    }

    private String pace(int month) {
        Indicator k1 = catalogue.byCode("KIA-K1").orElseThrow();
        BigDecimal target = new TargetBook(queries.versions(List.of(k1.id()), YEAR))
                .find(k1.id(), month, List.of(UnitRef.regency(9998)))
                .orElseThrow()
                .value();
        return Formats.decimals(
                new Pace(target, k1.rhythm().weightTo(month), k1.rhythm().weightTotal(), 100).value(), 1);
    }

    private TargetVersion target(String code) {
        return service.history(code, YEAR, SmallRegency.REGENCY).getLast().target();
    }

    private static TargetEntry entry(int row, String indicator, String unit, String value) {
        return entry(row, indicator, unit, value, null);
    }

    private static TargetEntry entry(
            int row, String indicator, String unit, String value, @Nullable Integer fromMonth) {
        return new TargetEntry(
                row,
                indicator,
                YEAR,
                unit,
                new BigDecimal(value),
                DenominatorKind.REAL,
                "SK Bupati",
                fromMonth,
                null,
                TargetBand.NONE);
    }

    private static TargetForm form(String indicator, String unit, int fromMonth, String value, int version) {
        return new TargetForm(
                indicator,
                YEAR,
                unit,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.REAL,
                new TargetBasis("SK Bupati tentang target kinerja", "12/2026", LocalDate.of(2026, 1, 5)),
                version);
    }
}
