package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import java.util.List;

/**
 * One indicator for map, Capaian and table, restricted to what the account may see.
 *
 * @param period the one that is shown; where nothing was ever reported the last complete month
 * @param periodMoved whether the period that was asked for does not exist for the indicator and its nearest kin is shown
 * @param level the one that is shown
 * @param levelNote what to say about the level
 * @param denominator the kind of target population in use
 * @param denominatorChoices kinds for which the page can be asked: those with data, in order of preference
 * @param availablePeriods with any figure, oldest first; months and annual totals
 * @param units ranked ones best → worst, then small ones, then those without a figure
 * @param whole the kabupaten; for Puskesmas and Pustu roles what they see of it, under the name of their Puskesmas or village
 * @param months the months of the year up to the last one reported (or the annual totals, for an annual period)
 * @param curve January to December of the year of {@code period}; empty for an annual total
 * @param lastYear the same of the year before
 * @param withoutCatchment villages that no Puskesmas serves: they are in no figure of a Puskesmas
 * @param otherDenominators what the whole would be on the other kinds of target population, where they differ by more than 10 %
 * @param flags of all units shown and of the whole, most severe first
 */
public record IndicatorReport(
        Indicator indicator,
        Period period,
        boolean periodMoved,
        Level level,
        LevelNote levelNote,
        DenominatorKind denominator,
        List<DenominatorKind> denominatorChoices,
        List<Period> availablePeriods,
        List<UnitFigure> units,
        UnitFigure whole,
        List<PeriodFigures> months,
        List<CurvePoint> curve,
        List<CurvePoint> lastYear,
        List<Unit> withoutCatchment,
        List<OtherDenominator> otherDenominators,
        List<QualityFlag> flags,
        Provenance provenance) {

    public IndicatorReport {
        denominatorChoices = List.copyOf(denominatorChoices);
        availablePeriods = List.copyOf(availablePeriods);
        units = List.copyOf(units);
        months = List.copyOf(months);
        curve = List.copyOf(curve);
        lastYear = List.copyOf(lastYear);
        withoutCatchment = List.copyOf(withoutCatchment);
        otherDenominators = List.copyOf(otherDenominators);
        flags = List.copyOf(flags);
    }

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return availablePeriods.isEmpty();
    }
}
