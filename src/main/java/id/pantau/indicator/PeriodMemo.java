package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what was worked out for the periods of a year and the two before; of other years it is worked out each time. */
final class PeriodMemo<T> {

    private static final int YEARS = 3;

    /** Twelve months and the annual total. */
    private static final int PERIODS = 13;

    private final int firstYear;
    private final Function<Period, T> make;
    private @Nullable Object @Nullable [] kept;

    PeriodMemo(int lastYear, Function<Period, T> make) {
        this.firstYear = lastYear - YEARS + 1;
        this.make = make;
    }

    T get(Period period) {
        int slot = (period.year() - firstYear) * PERIODS + (period.isAnnual() ? PERIODS - 1 : period.month() - 1);
        if (slot < 0 || slot >= YEARS * PERIODS) {
            return make.apply(period);
        }
        @Nullable Object[] values = kept;
        if (values == null) {
            values = new @Nullable Object[YEARS * PERIODS];
            kept = values;
        }
        @SuppressWarnings("unchecked") // only put in below
        T known = (T) values[slot];
        if (known == null) {
            known = make.apply(period);
            values[slot] = known;
        }
        return known;
    }
}
