package id.pantau.region.ui;

/**
 * A reference circle of the legend.
 *
 * @param value number of people, above 0
 * @param text the number for the reader: "1.250"
 */
public record MapCircle(long value, String text) {}
