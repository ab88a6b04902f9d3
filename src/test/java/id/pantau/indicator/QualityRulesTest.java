package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.indicator.QualityFlag.Severity;
import id.pantau.indicator.QualityRules.Finding;
import id.pantau.indicator.QualityRules.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quality flags: rules §8. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class QualityRulesTest {

    @ParameterizedTest
    @CsvSource({"100, 100, ", "101, 100, WARNING", "150, 100, WARNING", "151, 100, ERROR"})
    void above_100_percent_warns_and_above_150_is_an_error(long n, long of, @Nullable String severity) {
        assertThat(severity(QualityRules.over100(n, of))).isEqualTo(severity);
    }

    @Test
    void where_there_is_nobody_no_share_is_odd() {
        assertThat(QualityRules.over100(5, 0)).isEmpty();
        assertThat(QualityRules.measuredShare(0, 0, RuleSettings.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"79, true", "80, false"})
    void eighty_percent_measured_are_enough(long measured, boolean flagged) {
        assertThat(QualityRules.measuredShare(measured, 100, RuleSettings.DEFAULT)
                        .isPresent())
                .isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({"139, 139, ", "146, 139, WARNING", "110, 100, WARNING", "111, 100, ERROR", "1, 0, ERROR"})
    void a_later_step_above_an_earlier_one(long later, long earlier, @Nullable String severity) {
        assertThat(severity(QualityRules.laterStep("K4", later, "K1", earlier))).isEqualTo(severity);
    }

    @Test
    void the_step_is_told_with_its_numbers_and_share() {
        assertThat(QualityRules.laterStep("K4", 146, "K1", 139))
                .map(Finding::arguments)
                .contains(List.of("K4", "146", "K1", "139", "5,0 %"));
    }

    @ParameterizedTest
    @CsvSource({"1, 4, false", "10, 31, true", "0, 9, false", "9, 90, false", "10, 30, true", "10, 29, false"})
    void a_jump_is_three_times_and_only_from_ten(long before, long now, boolean jump) {
        assertThat(QualityRules.jump(before, now).isPresent()).isEqualTo(jump);
    }

    @Test
    void a_cumulative_number_never_falls() {
        assertThat(QualityRules.cumulativeFalls(List.of(1L, 2L, 2L))).isEmpty();
        assertThat(QualityRules.cumulativeFalls(List.of(1L, 3L, 2L))).isPresent();
    }

    /** Belitung Timur 2024: children measured (GIZ-STU) and children who should be weighed (GIZ-DS). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gantung | 1722 | 2695 | 63,90 % | true",
                "Manggar | 2111 | 3244 | 65,07 % | true",
                "Mengkubang | 771 | 1076 | 71,65 % | true",
                "Simpang Pesak | 520 | 717 | 72,52 % | true",
                "Kelapa Kampit | 1199 | 1525 | 78,62 % | true",
                "Renggiang | 487 | 592 | 82,26 % | false",
                "Dendang | 713 | 818 | 87,16 % | false",
                "kabupaten | 7523 | 10667 | 70,53 % | true"
            })
    void too_few_measured_means_little(String unit, long measured, long underFive, String share, boolean flagged) {
        assertThat(Formats.percent2(new Coverage(measured, underFive, 100).value()))
                .as(unit)
                .isEqualTo(share);
        assertThat(QualityRules.measuredShare(measured, underFive, RuleSettings.DEFAULT)
                        .map(Finding::arguments)
                        .map(List::getFirst))
                .as(unit)
                .isEqualTo(flagged ? Optional.of(share) : Optional.empty());
    }

    @Test
    void more_measured_than_weighed_in_the_kabupaten() {
        assertThat(QualityRules.measuredAboveWeighed(7523, 6476))
                .map(Finding::arguments)
                .contains(List.of("7.523", "6.476"));
        assertThat(QualityRules.measuredAboveWeighed(6476, 6476)).isEmpty();
    }

    @Test
    void one_measurement_has_one_denominator() {
        assertThat(QualityRules.unequalDenominators("GIZ-UW", 2112, "GIZ-STU", 2111))
                .map(Finding::arguments)
                .contains(List.of("GIZ-UW", "2.112", "GIZ-STU", "2.111"));
        assertThat(QualityRules.unequalDenominators("UW", 2111, "STU", 2111)).isEmpty();
    }

    @Test
    void parts_make_the_total() {
        assertThat(QualityRules.parts(10, List.of(4L, 6L))).isEmpty();
        assertThat(QualityRules.parts(10, List.of(4L, 5L))).isPresent();
    }

    @Test
    void four_equal_indicators_of_at_least_thirty_people_are_a_copied_row() {
        var row = Map.of("A", new Pair(3, 30), "B", new Pair(4, 40), "C", new Pair(5, 50), "D", new Pair(6, 60));
        var small = Map.of("A", new Pair(3, 29), "B", new Pair(4, 40), "C", new Pair(5, 50), "D", new Pair(6, 60));

        var noneServed = Map.of("A", new Pair(0, 30), "B", new Pair(4, 40), "C", new Pair(5, 50), "D", new Pair(6, 60));

        assertThat(QualityRules.copiedRows("V2", row, row)).isPresent();
        assertThat(QualityRules.copiedRows("V2", noneServed, noneServed))
                .as("0 is found in many villages")
                .isEmpty();
        assertThat(QualityRules.copiedRows("V2", small, small)).isEmpty();
    }

    @Test
    void two_steps_with_the_same_number_in_all_units_are_a_copied_column() {
        var k4 = List.of(new Pair(455, 693), new Pair(165, 234), new Pair(80, 132));
        var k1 = List.of(new Pair(551, 693), new Pair(174, 234), new Pair(97, 132));

        assertThat(QualityRules.sameColumns("K6", k4, "K4", k4)).isPresent();
        assertThat(QualityRules.sameColumns("K4", k4, "K1", k1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 30, true", "1, 29, false", "0, 30, false"})
    void a_copied_column_has_numbers_and_thirty_people_in_each_unit(long n, long of, boolean flagged) {
        var column = List.of(new Pair(n, of), new Pair(20, 40), new Pair(30, 50));

        assertThat(QualityRules.sameColumns("K6", column, "K4", column).isPresent())
                .isEqualTo(flagged);
    }

    @Test
    void a_report_names_the_missing_and_the_late_unit() {
        Indicator k6 = Sample.flow();
        var sample = new Sample().puskesmas(901, 1, 2).months(k6, 1, 1, 1).months(k6, 2, 1);

        assertThat(rules(sample.today(LocalDate.of(2026, 3, 8)), k6)).containsExactly(QualityRules.MISSING);
        assertThat(rules(sample.today(LocalDate.of(2026, 3, 18)), k6)).containsExactly(QualityRules.LATE);
    }

    @Test
    void an_annual_total_below_its_months_is_flagged() {
        Indicator k6 = Sample.flow();
        var sample = new Sample().puskesmas(901, 1).months(k6, 1, 30, 30).of(k6, Period.year(2026), 1, 50L, null);

        assertThat(sample.report(dinkes(), Channel.SCREEN, Level.DESA, Period.year(2026), k6)
                        .flags())
                .extracting(QualityFlag::rule)
                .contains(QualityRules.CUMULATIVE_FALLS);
    }

    private static List<String> rules(Sample sample, Indicator indicator) {
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(2), indicator).units().stream()
                .flatMap(u -> u.flags().stream())
                .map(QualityFlag::rule)
                .toList();
    }

    private static @Nullable String severity(Optional<Finding> finding) {
        return finding.map(Finding::severity).map(Severity::name).orElse(null);
    }
}
