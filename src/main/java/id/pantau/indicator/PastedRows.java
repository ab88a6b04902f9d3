package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells copied from a spreadsheet: a row a line, a tab between cells (a semicolon where no tab is found). Empty lines count as rows. */
final class PastedRows {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.(\\d{1,2}|\\d{4,})");

    /** @param number of the line, from 1 */
    record Row(int number, List<String> cells) {

        /** Empty beyond the last cell. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    private PastedRows() {}

    static List<Row> of(String text) {
        String separator = text.indexOf('\t') >= 0 ? "\t" : ";";
        String[] lines = text.split("\\R", -1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = Arrays.stream(lines[i].split(separator, -1))
                    .map(cell -> cell.replace('\u00a0', ' ').strip())
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return rows;
    }

    /**
     * A number as people here write it: 68,94; 1.234,5; 80 %. A point with other than three digits behind it can only be a decimal
     * point. Empty for anything else.
     */
    static Optional<BigDecimal> number(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (number.length() > 20) {
            return Optional.empty();
        }
        if (GROUPED.matcher(number).matches() || COMMA.matcher(number).matches()) {
            return Optional.of(
                    Decimals.plain(new BigDecimal(number.replace(".", "").replace(',', '.'))));
        }
        return POINT.matcher(number).matches() ? Optional.of(Decimals.plain(new BigDecimal(number))) : Optional.empty();
    }
}
