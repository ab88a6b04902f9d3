package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of an area up to or in a period, before it is judged.
 *
 * @param state VALUE, REPORTED_EMPTY or NOT_REPORTED
 * @param asOf the last month with a number (flow, count), the month that was measured or due (snapshot), of the last known state;
 *     without a number the month that was asked for or due
 * @param incomplete whether units of unknown population had to be left out
 * @param onlyPuskesmas whether no village figure is in it
 */
record Reading(
        FigureState state,
        Period asOf,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable DenominatorKind kind,
        boolean verified,
        Reporting reporting,
        boolean incomplete,
        boolean onlyPuskesmas,
        List<Counted.Difference> differences) {

    @Nullable
    Coverage coverage(int multiplier) {
        return Coverage.of(numerator, denominator, multiplier);
    }

    /** Whether it is the Puskesmas' own figure, with no known figures below it. */
    boolean onlyPuskesmasOf(Unit unit) {
        return onlyPuskesmas && unit.kind() == UnitKind.PUSKESMAS;
    }

    boolean hasValue() {
        return state == FigureState.VALUE;
    }
}
