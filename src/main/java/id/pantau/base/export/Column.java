package id.pantau.base.export;

import java.util.function.Function;

/**
 * A column and how its cells are made.
 *
 * @param title with the unit of its numbers: "Cakupan (%)"
 * @param decimals shown of its numbers
 * @param <T> what a row is made from
 */
public record Column<T>(String title, int decimals, Function<T, Cell> value) {

    private static final int TABLE_DECIMALS = 2;

    /** Texts, whole numbers, dates and periods. */
    public static <T> Column<T> of(String title, Function<T, Cell> value) {
        return new Column<>(title, 0, value);
    }

    /** Shares and rates, with the two decimals of all tables. */
    public static <T> Column<T> decimal(String title, Function<T, Cell> value) {
        return new Column<>(title, TABLE_DECIMALS, value);
    }
}
