package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/**
 * One indicator of one unit, for a card.
 *
 * @param period asked for or found; the figure's own month is in {@code figure}
 * @param trend the last twelve months up to {@code period}, oldest first, each cumulative within its year; months without report as
 *     points without number; for an annual total the annual totals there are
 */
public record HeadlineFigure(
        Indicator indicator, Period period, UnitFigure figure, List<CurvePoint> trend, Provenance provenance) {

    public HeadlineFigure {
        trend = List.copyOf(trend);
    }
}
