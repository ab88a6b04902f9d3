package id.pantau.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.intake.reading.CodeMatcher.Outcome;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodeMatcherTest {

    @Test
    void a_code_as_it_is_known_needs_no_healing() {
        assertThat(match("19.06", "19.06", "19.60").outcome()).isEqualTo(Outcome.EXACT);
    }

    @Test
    void zeros_lost_at_the_start_are_found_again() {
        assertHealed(match("6060501", "06060501", "P1906020101"), "06060501");
        assertHealed(match("6060501.0", "06060501"), "06060501");
        assertHealed(match("19.6.1.2001", "19.06.01.2001", "19.06.02.2001"), "19.06.01.2001");
        assertHealed(match("19.6", "19.06"), "19.06");
        assertHealed(match("19,06", "19.06"), "19.06");
    }

    @Test
    void a_zero_lost_at_the_end_of_a_code_of_two_parts_is_found_again() {
        assertHealed(match("19.1", "19.10"), "19.10");
    }

    @Test
    void a_code_that_fits_two_is_not_guessed() {
        var match = match("19.1", "19.10", "19.01");

        assertThat(match.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(match.code()).isNull();
        assertThat(match.candidates()).containsExactly("19.01", "19.10");
        assertThat(match("6060501", "06060501", "006060501").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void a_date_is_matched_only_if_one_code_fits() {
        assertThat(match("2001-06-19", "19.06.01", "19.06.02"))
                .isEqualTo(new CodeMatcher.Match(Outcome.HEALED_DATE, "19.06.01", List.of()));
        assertThat(match("19/06/2001", "19.06.01").outcome()).isEqualTo(Outcome.HEALED_DATE);
        assertThat(match("19-Jun-01", "19.06.01").outcome()).isEqualTo(Outcome.HEALED_DATE);
        assertThat(match("2001-06-19", "11.02.03").outcome()).isEqualTo(Outcome.DATE);
        assertThat(match("2001-06-05", "05.06.01", "06.05.01").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void a_scientific_number_has_lost_digits_and_is_never_matched() {
        assertThat(match("1,90603E+09", "1906030001").outcome()).isEqualTo(Outcome.SCIENTIFIC);
    }

    @Test
    void anything_else_is_unknown() {
        assertThat(match("19.07", "19.06").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(match("", "19.06").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Property
    void a_village_code_without_its_zeros_is_healed_or_ambiguous_but_never_another(
            @ForAll("villageCodes") List<String> codes) {
        var matcher = new CodeMatcher(codes);
        for (String code : codes) {
            var match = matcher.match(code.replaceAll("(?<=^|\\.)0+", ""));

            assertThat(match.code() == null || match.code().equals(code)).isTrue();
            assertThat(match.outcome()).isIn(Outcome.EXACT, Outcome.HEALED, Outcome.AMBIGUOUS);
        }
    }

    @Property
    void no_text_makes_the_matcher_stumble(@ForAll String text) {
        var match = new CodeMatcher(List.of("19.06.01.2001", "06060501")).match(text);

        assertThat(match.code() == null)
                .isEqualTo(match.outcome() != Outcome.EXACT
                        && match.outcome() != Outcome.HEALED
                        && match.outcome() != Outcome.HEALED_DATE);
    }

    @Provide
    Arbitrary<List<String>> villageCodes() {
        Arbitrary<Integer> part = Arbitraries.integers().between(1, 99);
        return Combinators.combine(part, part, part, Arbitraries.integers().between(1001, 2099))
                .as((p, k, c, v) -> "%02d.%02d.%02d.%04d".formatted(p, k, c, v))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static void assertHealed(CodeMatcher.Match match, String code) {
        assertThat(match).isEqualTo(new CodeMatcher.Match(Outcome.HEALED, code, List.of()));
    }

    private static CodeMatcher.Match match(String written, String... known) {
        return new CodeMatcher(List.of(known)).match(written);
    }
}
