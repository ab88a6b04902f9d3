package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetHistoryTest {

    private static final UnitRef REGENCY = UnitRef.regency(9999);
    private static final UnitRef VILLAGE = UnitRef.village(1);

    @Test
    void eighty_percent_changed_to_ninety_from_July_leaves_the_months_before_untouched() {
        var history = new TargetHistory(List.of(version(REGENCY, 2, 7, "90"), version(REGENCY, 1, 1, "80")));

        assertThat(pace(history, 6)).isEqualByComparingTo("40.0");
        assertThat(pace(history, 7)).isEqualByComparingTo("52.5");
        assertThat(pace(history, 9)).isEqualByComparingTo("67.5");
    }

    @Test
    void a_later_version_from_an_earlier_month_counts_from_that_month() {
        var history = new TargetHistory(
                List.of(version(REGENCY, 1, 1, "80"), version(REGENCY, 2, 7, "90"), version(REGENCY, 3, 3, "85")));

        assertThat(history.at(2)).map(TargetVersion::value).contains(new BigDecimal("80"));
        assertThat(history.at(3)).map(TargetVersion::value).contains(new BigDecimal("85"));
        assertThat(history.at(8)).map(TargetVersion::value).contains(new BigDecimal("85"));
    }

    @Test
    void a_version_that_ends_gives_way_to_the_one_before() {
        var history = new TargetHistory(List.of(version(REGENCY, 1, 1, "80"), ending(2, 7, 9, "60")));

        assertThat(history.at(6)).map(TargetVersion::value).contains(new BigDecimal("80"));
        assertThat(history.at(7)).map(TargetVersion::value).contains(new BigDecimal("60"));
        assertThat(history.at(9)).map(TargetVersion::value).contains(new BigDecimal("60"));
        assertThat(history.at(10)).map(TargetVersion::value).contains(new BigDecimal("80"));
    }

    @Test
    void a_target_set_from_July_says_nothing_about_June() {
        assertThat(new TargetHistory(List.of(version(REGENCY, 1, 7, "80"))).at(6))
                .isEmpty();
    }

    @Test
    void a_unit_without_own_target_takes_over_the_nearest_one_above() {
        var book = new TargetBook(List.of(version(REGENCY, 1, 1, "80"), version(VILLAGE, 1, 4, "60")));

        assertThat(book.find(1, 3, List.of(VILLAGE, REGENCY)))
                .map(TargetVersion::value)
                .contains(new BigDecimal("80"));
        assertThat(book.find(1, 4, List.of(VILLAGE, REGENCY)))
                .map(TargetVersion::value)
                .contains(new BigDecimal("60"));
        assertThat(book.find(2, 4, List.of(VILLAGE, REGENCY))).isEmpty();
    }

    private static BigDecimal pace(TargetHistory history, int month) {
        return history.at(month)
                .orElseThrow()
                .value()
                .multiply(BigDecimal.valueOf(month))
                .divide(BigDecimal.valueOf(12));
    }

    private static TargetVersion ending(int version, int fromMonth, int untilMonth, String value) {
        return new TargetVersion(
                1,
                2026,
                REGENCY,
                version,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"),
                TargetBand.NONE,
                untilMonth);
    }

    private static TargetVersion version(UnitRef unit, int version, int fromMonth, String value) {
        return new TargetVersion(
                1,
                2026,
                unit,
                version,
                fromMonth,
                new BigDecimal(value),
                DenominatorKind.REAL,
                TargetBasis.of("SK Bupati"));
    }
}
