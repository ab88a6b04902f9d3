package id.pantau.indicator;

import java.util.Map;

/**
 * One row of indikator.csv.
 *
 * @param row as a spreadsheet counts, the header is 1
 * @param values texts by column; a missing column, an empty text and "no value" are the same: what is built in stays
 */
public record CatalogueLine(int row, Map<String, String> values) {

    public CatalogueLine {
        values = Map.copyOf(values);
    }
}
