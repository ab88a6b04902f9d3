package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.DomainException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedMonthsTest {

    private static final UnitRef REGENCY = UnitRef.regency(1);
    private static final Map<Integer, Integer> SERVING = Map.of(11, 901, 12, 902);

    private final PublishedMonths published = new PublishedMonths(2026, Map.of(901, 9, 902, 6));

    @Test
    void a_village_and_its_Puskesmas_are_published_with_the_Puskesmas_month() {
        assertThat(published.last(UnitRef.puskesmas(902), SERVING)).isEqualTo(6);
        assertThat(published.last(UnitRef.village(12), SERVING)).isEqualTo(6);
        assertThat(published.last(UnitRef.puskesmas(903), SERVING)).isZero();
    }

    @Test
    void the_kabupaten_is_published_with_the_first_Puskesmas_and_a_village_without_one_with_the_kabupaten() {
        assertThat(published.last(REGENCY, SERVING)).isEqualTo(9);
        assertThat(published.last(UnitRef.village(13), SERVING)).isEqualTo(9);
        assertThat(new PublishedMonths(2026, Map.of()).last(REGENCY, SERVING)).isZero();
    }

    @Test
    void a_version_begins_after_the_last_published_month_and_is_told_which_that_is() {
        assertThat(published.refusal(REGENCY, SERVING, 10)).isEmpty();
        assertThat(published.refusal(REGENCY, SERVING, 9)).hasValueSatisfying(refusal -> {
            assertThat(refusal.key()).isEqualTo("target.error.published");
            assertThat(refusal.arguments()).containsExactly("September 2026", "Oktober 2026");
        });
    }

    @Test
    void a_year_that_is_published_to_its_end_keeps_its_targets() {
        var whole = new PublishedMonths(2025, Map.of(901, 12));

        assertThat(whole.refusal(UnitRef.village(11), SERVING, 12))
                .map(DomainException::key)
                .contains("target.error.published-year");
        assertThat(whole.refusal(UnitRef.village(12), SERVING, 1)).isEmpty();
    }
}
