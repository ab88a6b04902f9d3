package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In which order units stand: ranked, small, without share, without figure, out of scope. */
class OrderTest {

    private final Indicator ds = Sample.snapshot();
    private final Indicator deaths = Sample.deaths();

    private static Sample villages() {
        return new Sample().puskesmas(901, 1, 2, 3, 4, 5, 6);
    }

    private static List<Integer> order(Sample sample, Scope scope, Indicator indicator) {
        return sample.report(scope, Channel.SCREEN, Level.DESA, month(1), indicator).units().stream()
                .map(figure -> figure.unit().id())
                .toList();
    }

    @Test
    void best_first_then_the_small_then_those_without_share_or_figure() {
        Sample sample = villages()
                .of(ds, month(1), 2, 5L, null)
                .of(ds, month(1), 3, 5L, 9L)
                .of(ds, month(1), 4, 40L, 100L)
                .of(ds, month(1), 5, 90L, 100L)
                .of(ds, month(1), 6, 70L, 100L);

        List<Integer> order = order(sample, dinkes(), ds);
        assertThat(order).startsWith(5, 6, 4, 3).endsWith(1);
        var own = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(1, 4));
        assertThat(order(sample, own, ds).subList(0, 2))
                .as("seen, though without figure")
                .containsExactly(4, 1);
    }

    @Test
    void of_what_is_counted_the_fewest_come_first_and_silence_last() {
        Sample sample = villages()
                .of(deaths, month(1), 1, 3L, null)
                .of(deaths, month(1), 2, 0L, null)
                .of(deaths, month(1), 4, 1L, null);

        assertThat(order(sample, dinkes(), deaths)).startsWith(2, 4, 1);
        Indicator births = Sample.indicator("KIA-LAHIR", IndicatorKind.COUNT, Direction.HIGHER_IS_BETTER, null);
        Sample born = villages().of(births, month(1), 1, 3L, null).of(births, month(1), 2, 7L, null);
        assertThat(order(born, dinkes(), births)).startsWith(2, 1);
    }
}
