package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Baru, Dijelaskan, Diperbaiki (rules §8), and what may stand as an explanation. */
class QualityStateTest {

    @Test
    void what_is_there_can_be_explained_and_what_is_gone_cannot() {
        assertThat(QualityState.NEW.explained()).isEqualTo(QualityState.EXPLAINED);
        assertThat(QualityState.EXPLAINED.explained()).isEqualTo(QualityState.EXPLAINED);
        assertThatThrownBy(QualityState.FIXED::explained).isInstanceOf(DomainException.RuleViolation.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_arise_any_more_is_fixed(QualityState state) {
        assertThat(state.gone()).isEqualTo(QualityState.FIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, true, NEW",
        "NEW, false, NEW",
        "EXPLAINED, true, EXPLAINED",
        "EXPLAINED, false, NEW",
        "FIXED, true, NEW",
        "FIXED, false, NEW"
    })
    void an_explanation_holds_for_the_numbers_it_was_given_for(
            QualityState state, boolean sameNumbers, QualityState after) {
        assertThat(state.arises(sameNumbers)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ibu 7306120101900001 periksa dua kali",
                "NIK 7306 1201 0190 0001 tercatat ganda",
                "73.06.12.01.01.90.00.01 tercatat ganda",
                "7306-1201-0190-0001 tercatat ganda"
            })
    void sixteen_digits_are_refused_in_any_grouping(String text) {
        assertThatThrownBy(() -> QualityText.checked(text))
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("quality.error.nik"));
    }

    @Test
    void a_sentence_with_numbers_of_figures_stands() {
        assertThat(QualityText.checked("  Sasaran 2.254 terlalu rendah; riil 2.310 (Agustus 2026). "))
                .isEqualTo("Sasaran 2.254 terlalu rendah; riil 2.310 (Agustus 2026).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "ok", "betul"})
    void an_explanation_is_a_sentence(String text) {
        assertThatThrownBy(() -> QualityText.checked(text)).isInstanceOf(DomainException.RuleViolation.class);
    }

    @Test
    void five_hundred_letters_are_enough() {
        assertThat(QualityText.checked("a".repeat(500))).hasSize(500);
        assertThatThrownBy(() -> QualityText.checked("a".repeat(501)))
                .isInstanceOf(DomainException.RuleViolation.class);
    }
}
