package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units × indicators (rapor), restricted to what the account may see.
 *
 * @param rows in the order of their ranks, those without rank last; units out of scope are not among them
 * @param whole the unit that the rows make up, with the same columns; never ranked
 * @param statuses of the villages, whatever the level of the rows; from January to the last month shown, empty where there are none
 */
public record Scorecard(Level level, List<Column> columns, List<Row> rows, Row whole, List<StatusMonth> statuses) {

    public Scorecard {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        statuses = List.copyOf(statuses);
    }

    /**
     * One indicator and its period.
     *
     * @param moved whether the period is another one than was asked for
     */
    public record Column(Indicator indicator, Period period, boolean moved) {}

    /**
     * One unit. Shares of different indicators are never averaged: what is compared is how many of them stand where they should.
     *
     * @param cells one for each column, in the same order
     * @param onTarget indicators at or above their pace, of those that have a local target and enough reports
     * @param rank by {@code onTarget}; 1 = best, ties share a rank; null where nothing could be judged, and for the whole
     * @param better indicators better than in the same months of last year, of those known in both years
     * @param rankOfImprovement by {@code better}, in the same way
     */
    public record Row(
            Unit unit,
            List<UnitFigure> cells,
            Tally onTarget,
            @Nullable Integer rank,
            Tally better,
            @Nullable Integer rankOfImprovement) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** {@code count} of {@code of}. */
    public record Tally(int count, int of) {

        /** Null where there is nothing to count among. */
        @Nullable
        Coverage share() {
            return Coverage.of((long) count, (long) of, 100);
        }
    }
}
