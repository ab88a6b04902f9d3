package id.pantau.region.ui;

/**
 * A column of the table twin after the name's.
 *
 * @param header heading
 * @param number set right and in tabular figures
 */
public record MapColumn(String header, boolean number) {}
