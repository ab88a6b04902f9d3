package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Villages against their Puskesmas against the kabupaten, in people. */
class TargetCascadeTest {

    private static final Indicator K6 = Sample.flow();

    /** Puskesmas 901 with villages 1 and 2, 902 with village 3, village 4 without Puskesmas; N = 45, 55, 30, 20. */
    private final Sample sample =
            new Sample().puskesmas(901, 1, 2).puskesmas(902, 3).village(4, 9).target(K6, "80");

    @Test
    void targets_that_are_taken_over_agree() {
        people(45, 55, 30, 20);

        assertThat(differences()).isEmpty();
    }

    @Test
    void villages_that_do_not_make_up_their_Puskesmas_are_told_in_people() {
        people(45, 55, 30, 20);
        sample.target(K6, UnitRef.village(1), 1, 1, "70").target(K6, UnitRef.village(2), 1, 1, "85.5");

        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.unit().id()).isEqualTo(901);
            assertThat(difference.own()).isEqualByComparingTo("80");
            assertThat(difference.below()).isEqualByComparingTo("78.525");
            assertThat(difference.difference()).isEqualByComparingTo("-1.475");
            assertThat(difference.units()).isEqualTo(2);
        });
    }

    @Test
    void villages_that_make_it_up_exactly_are_not_told() {
        people(40, 60, 30, 20);
        sample.target(K6, UnitRef.village(1), 1, 1, "95").target(K6, UnitRef.village(2), 1, 1, "70");

        assertThat(differences()).isEmpty();
    }

    @Test
    void the_kabupaten_stands_against_its_Puskesmas_and_the_villages_without_one() {
        people(45, 55, 30, 20);
        sample.target(K6, UnitRef.puskesmas(902), 1, 1, "90").target(K6, UnitRef.village(4), 1, 1, "70");

        // 80 % of 150 = 120; 80 + 27 + 14 = 121.
        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.unit().kind()).isEqualTo(UnitKind.KABUPATEN);
            assertThat(difference.own()).isEqualByComparingTo("120");
            assertThat(difference.difference()).isEqualByComparingTo("1");
        });
    }

    @Test
    void what_counts_is_what_is_in_force_at_the_end_of_the_year() {
        people(45, 55, 30, 20);
        sample.target(K6, UnitRef.village(1), 1, 1, "70").target(K6, UnitRef.village(1), 2, 9, "80");

        assertThat(differences()).isEmpty();
    }

    @Test
    void where_the_number_of_people_is_not_known_the_difference_cannot_be_told() {
        sample.population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.PROJECTION, 45)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.puskesmas(901), DenominatorKind.PROJECTION, 100)
                .target(K6, UnitRef.village(1), 1, 1, "70");

        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.own()).isEqualByComparingTo("80");
            assertThat(difference.difference()).isNull();
            assertThat(difference.unknown()).isEqualTo(1);
        });
    }

    @Test
    void cases_add_up_and_are_never_taken_over() {
        Indicator deaths = Sample.deaths();
        sample.target(deaths, "3")
                .target(deaths, UnitRef.puskesmas(901), 1, 1, "1")
                .target(deaths, UnitRef.puskesmas(902), 1, 1, "1")
                .target(deaths, UnitRef.village(4), 1, 1, "0");

        assertThat(new TargetCascade(sample.lens(deaths)).differences())
                .singleElement()
                .extracting(TargetDifference::difference)
                .isEqualTo(new BigDecimal("-1"));
    }

    @Test
    void a_unit_without_a_number_of_cases_of_its_own_leaves_the_sum_unknown() {
        Indicator deaths = Sample.deaths();
        sample.target(deaths, "3").target(deaths, UnitRef.puskesmas(901), 1, 1, "1");

        assertThat(new TargetCascade(sample.lens(deaths)).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.difference()).isNull();
                    assertThat(difference.unknown()).isEqualTo(2);
                });
    }

    private List<TargetDifference> differences() {
        return new TargetCascade(sample.lens(K6)).differences();
    }

    private void people(long... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            sample.population(
                    TargetGroup.PREGNANT_WOMEN, UnitRef.village(i + 1), DenominatorKind.PROJECTION, amounts[i]);
        }
    }
}
