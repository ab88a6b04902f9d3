package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Property(tries = 500)
    void is_compared_exactly_whatever_the_size(
            @ForAll @LongRange(max = 8_000_000_000L) long n,
            @ForAll @LongRange(min = 1, max = 8_000_000_000L) long of,
            @ForAll @LongRange(max = 8_000_000_000L) long otherN,
            @ForAll @LongRange(min = 1, max = 8_000_000_000L) long otherOf) {
        int exact = BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(otherOf))
                .compareTo(BigInteger.valueOf(otherN).multiply(BigInteger.valueOf(of)));

        assertThat(Integer.signum(new Coverage(n, of, 100).compareTo(new Coverage(otherN, otherOf, 100))))
                .isEqualTo(exact);
    }

    @Test
    void the_same_share_is_neither_above_nor_below() {
        assertThat(new Coverage(1, 3, 100)).isEqualByComparingTo(new Coverage(2, 6, 100));
        assertThat(new Coverage(1, 3, 100)).isLessThan(new Coverage(1, 2, 100));
        assertThat(new Coverage(2, 3, 100)).isGreaterThan(new Coverage(1, 2, 100));
        assertThat(new Coverage(3_000_000_000L, 4_000_000_000L, 100))
                .isGreaterThan(new Coverage(3_000_000_000L, 4_000_000_001L, 100))
                .isEqualByComparingTo(new Coverage(3, 4, 100));
    }

    @Test
    void rates_of_different_bases_are_compared_by_what_they_say() {
        assertThat(new Coverage(1, 10, 1_000)).isGreaterThan(new Coverage(1, 10, 100));
        assertThat(new Coverage(1, 100, 1_000)).isEqualByComparingTo(new Coverage(1, 10, 100));
    }

    @Test
    void a_limit_is_met_at_its_very_value() {
        Coverage third = new Coverage(1, 3, 100);

        assertThat(third.compareTo(new BigDecimal("33.3"))).isPositive();
        assertThat(third.compareTo(new BigDecimal("33.4"))).isNegative();
        assertThat(new Coverage(1, 4, 100).compareTo(new BigDecimal("25"))).isZero();
    }

    @Test
    void without_people_there_is_no_share() {
        assertThat(Coverage.of(0L, 0L, 100)).isNull();
        assertThat(Coverage.of(null, 5L, 100)).isNull();
        assertThat(Coverage.of(5L, null, 100)).isNull();
        assertThat(Coverage.of(0L, 5L, 100)).isEqualTo(new Coverage(0, 5, 100));
        assertThatThrownBy(() -> new Coverage(-1, 5, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(1, 0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(1, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
