package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months that are final stay as they were judged. */
class TargetPublishedTest extends InSmallRegency {

    @Autowired
    TargetService service;

    @Autowired
    TargetIntake intake;

    @BeforeEach
    void found() {
        service.save(form(SmallRegency.REGENCY, 2026, 1, "80", 0));
        state(Period.month(2026, 6), "FINAL");
        state(Period.month(2026, 7), "VERIFIED");
    }

    @Test
    void a_version_begins_after_the_last_final_month() {
        for (String unit : List.of(SmallRegency.REGENCY, SmallRegency.PUSKESMAS, SmallRegency.NEAR)) {
            int version = unit.equals(SmallRegency.REGENCY) ? 1 : 0;
            assertThatThrownBy(() -> service.save(form(unit, 2026, 6, "90", version)))
                    .isInstanceOf(DomainException.RuleViolation.class)
                    .extracting(e -> ((DomainException) e).key(), e -> ((DomainException) e).arguments())
                    .containsExactly("target.error.published", List.of("Juni 2026", "Juli 2026"));
            service.save(form(unit, 2026, 7, "90", version));
        }
        assertThat(service.list(2026)).hasSize(3);
    }

    @Test
    void what_is_the_same_already_is_no_change_even_in_a_published_month() {
        service.save(form(SmallRegency.REGENCY, 2026, 1, "80", 1));

        assertThat(service.history("KIA-K1", 2026, SmallRegency.REGENCY)).hasSize(1);
    }

    @Test
    void a_month_that_was_opened_again_may_be_judged_anew() {
        state(Period.month(2026, 6), "REOPENED");

        service.save(form(SmallRegency.REGENCY, 2026, 6, "90", 1));

        assertThat(service.history("KIA-K1", 2026, SmallRegency.REGENCY)).hasSize(2);
    }

    @Test
    void a_year_that_is_published_as_annual_total_keeps_its_targets() {
        state(Period.year(2025), "FINAL");

        assertThatThrownBy(() -> service.save(form(SmallRegency.NEAR, 2025, 12, "90", 0)))
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo("target.error.published-year");
        assertThatThrownBy(() -> service.adoptNational(2025, DenominatorKind.REAL))
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo("target.error.published-year");
    }

    @Test
    void the_national_reference_counts_from_the_first_month_that_is_not_published() {
        service.adoptNational(2026, DenominatorKind.REAL);

        assertThat(service.list(2026))
                .filteredOn(row -> row.origin() == Origin.NATIONAL)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.target().fromMonth()).isEqualTo(7));
    }

    @Test
    void a_file_that_names_a_published_month_is_refused_and_one_that_names_none_counts_afterwards() {
        Changes named = intake.apply("target.csv", List.of(entry(2, SmallRegency.FAR, 6)));
        Changes unnamed = intake.apply("target.csv", List.of(entry(2, SmallRegency.FAR, null)));

        assertThat(named.problems()).extracting(Problem::key).containsExactly("target.error.published");
        assertThat(unnamed.added()).isEqualTo(1);
        assertThat(service.history("KIA-K1", 2026, SmallRegency.FAR))
                .extracting(row -> row.target().fromMonth())
                .containsExactly(7);
    }

    private void state(Period period, String state) {
        jdbc.sql("REPLACE INTO puskesmas_month (puskesmas_id, period, state, version) VALUES (?, ?, ?, 0)")
                .params(regency.puskesmasId(), period.code(), state)
                .update();
    }

    private static TargetEntry entry(int row, String unit, @Nullable Integer fromMonth) {
        return new TargetEntry(
                row,
                "KIA-K1",
                2026,
                unit,
                new BigDecimal("70"),
                DenominatorKind.REAL,
                "SK Bupati",
                fromMonth,
                null,
                TargetBand.NONE);
    }

    private static TargetForm form(String unit, int year, int fromMonth, String value, int version) {
        return new TargetForm(
                "KIA-K1",
                year,
                unit,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"),
                version);
    }
}
