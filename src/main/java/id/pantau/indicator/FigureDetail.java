package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/**
 * A figure with all that stands behind it, restricted to what the account may see.
 *
 * @param period that is shown
 * @param figure as every screen shows it
 * @param rows that it is made of, in the order of units and then of time; only those that may be told
 * @param changes values that an import replaced, the newest change first
 * @param villagesGuarded whether figures of single villages are left out here, because the indicator is sensitive
 */
public record FigureDetail(
        Indicator indicator,
        Period period,
        UnitFigure figure,
        Explanation explanation,
        List<FigureDetailRow> rows,
        List<FigureDetailChange> changes,
        boolean villagesGuarded,
        Provenance provenance) {

    public FigureDetail {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }
}
