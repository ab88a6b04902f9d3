package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/**
 * All units of the level in one period: one step of the month slider.
 *
 * @param units in code order, the same units in every step
 * @param whole the kabupaten, or the own wilayah kerja of the account
 */
public record PeriodFigures(Period period, List<UnitFigure> units, UnitFigure whole) {

    public PeriodFigures {
        units = List.copyOf(units);
    }
}
