package id.pantau.region.ui;

import org.jspecify.annotations.Nullable;

/**
 * One class of the legend. Its place in the list is its {@code data-class}: 0 is the lowest.
 *
 * @param text limits or word, as in "60,0 – 74,9 %" or "Baik"
 * @param symbol a sign drawn on each region of the class so that colour never stands alone ("▲"), or null
 */
public record MapClass(String text, @Nullable String symbol) {

    public MapClass(String text) {
        this(text, null);
    }
}
