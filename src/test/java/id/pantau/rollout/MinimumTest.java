package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "5, 4, false",
        "5, 12, true",
        "1+1, 1+1, true",
        "1+1, 2+0, false",
        "1+1, 2 + 1, true",
        "80%, 45/52, true",
        "80%, 41/52, false",
        "80%, 4/5, true",
        "80%, '79,9%', false",
        "80%, 80%, true"
    })
    void aCountReachesItsMinimumOrNot(String minimum, String count, boolean met) {
        assertThat(Minimum.parse(minimum).metBy(count)).isEqualTo(met);
        assertThat(Minimum.parse(minimum).understands(count)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, lima", "5, 1+1", "5, ''", "1+1, 2", "80%, 45", "80%, 3/0", "5, -1"})
    void aCountOfAnotherFormIsNotUnderstoodAndProvesNothing(String minimum, String count) {
        assertThat(Minimum.parse(minimum).understands(count)).isFalse();
        assertThat(Minimum.parse(minimum).metBy(count)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1+", "%", "1+1%"})
    void aMinimumOfAnotherFormIsRefused(String minimum) {
        assertThatThrownBy(() -> Minimum.parse(minimum)).isInstanceOf(IllegalArgumentException.class);
    }
}
