package id.pantau.base.export;

import java.util.List;

/**
 * One table with all that is needed to quote from it.
 *
 * @param name of the file, without its ending
 * @param title of the table
 * @param facts that hold for every row: period, unit, "data per"; above the table in a spreadsheet, columns in a CSV
 * @param heads of the columns
 * @param rows as many cells in each as there are columns
 * @param notes source, and what must be known before a figure is quoted; below the table in a spreadsheet, columns in a CSV
 */
public record TableFile(
        String name, String title, List<Fact> facts, List<Head> heads, List<List<Cell>> rows, List<Fact> notes) {

    public TableFile {
        facts = List.copyOf(facts);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(row.size() + " cells in a row of " + heads.size() + " columns");
            }
        }
    }

    /** "Sumber": "Profil Kesehatan 2024". */
    public record Fact(String label, String text) {}

    /** The head of a column. */
    public record Head(String title, int decimals) {}

    /** A row for each item, in their order. */
    public static <T> TableFile of(
            String name,
            String title,
            List<Fact> facts,
            List<Column<T>> columns,
            List<? extends T> items,
            List<Fact> notes) {
        return new TableFile(
                name,
                title,
                facts,
                columns.stream().map(c -> new Head(c.title(), c.decimals())).toList(),
                items.stream().map(item -> row(columns, item)).toList(),
                notes);
    }

    private static <T> List<Cell> row(List<Column<T>> columns, T item) {
        return columns.stream().map(column -> column.value().apply(item)).toList();
    }
}
