package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of reported rows. */
class FactsTest {

    private static final int JANUARY = month(1).code();

    @ParameterizedTest
    @CsvSource({"REPORTED, false", "VERIFIED, true", "FINAL, true"})
    void a_figure_is_verified_from_the_check_of_the_dinkes_on(AchievementState state, boolean verified) {
        var rows = new Facts.Builder();
        rows.add(JANUARY, Place.village(1), 5L, null, state.code());

        assertThat(rows.build().cell(JANUARY, Place.village(1))).isEqualTo(new Cell(5L, null, verified));
    }

    @Test
    void what_was_not_reported_is_not_there() {
        var rows = new Facts.Builder();
        rows.add(JANUARY, Place.village(1), null, 7L, 1);

        assertThat(rows.build().cell(JANUARY, Place.village(1))).isEqualTo(new Cell(null, 7L, false));
        assertThat(rows.build().cell(JANUARY, Place.village(2))).isNull();
        assertThat(rows.build().cell(JANUARY + 1, Place.village(1))).isNull();
    }
}
