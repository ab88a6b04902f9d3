package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> CONTEXT = List.of("kapus.gantung", "Siti Aminah", "Kabupaten Belitung Timur");

    @ParameterizedTest
    @CsvSource({
        "pendek123, password.too-short",
        "081234567890, password.only-digits",
        "puskesmas2026, password.too-common",
        "Puskesmas-Gantung!, password.too-common",
        "belitungtimur1, password.too-common",
        "siti.aminah.2026, password.too-common",
        "Password12345, password.too-common",
        "qwertyuiop99, password.too-common",
        "aaaaaaaaaaaa, password.too-common",
        "kapus.gantung1, password.too-common"
    })
    void what_everybody_would_try_is_refused(String password, String key) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, CONTEXT))
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kereta bunyi laut", "tangga hujan merah", "x7!pQ-w9mzR", "puskesmas menanam jagung"})
    void long_and_ones_own_is_enough(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, CONTEXT)).doesNotThrowAnyException();
    }

    @Test
    void what_the_hash_would_cut_off_is_refused_and_all_below_allowed() {
        String longest = "kereta bunyi laut ".repeat(4);
        assertThat(longest).hasSize(72);
        assertThatCode(() -> PasswordPolicy.check(longest, CONTEXT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordPolicy.check(longest + "x", CONTEXT))
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("password.too-long"));
    }

    @Test
    void one_time_passwords_differ_and_show_no_letters_that_look_alike() {
        var made = IntStream.range(0, 1000)
                .mapToObj(i -> OneTimePassword.random())
                .distinct()
                .toList();

        assertThat(made)
                .hasSize(1000)
                .allSatisfy(password -> assertThat(password)
                        .matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}")
                        .doesNotContain("0", "1", "l", "o", "i"));
        assertThat(new OneTimePassword("siti", made.getFirst()).toString()).doesNotContain(made.getFirst());
    }
}
