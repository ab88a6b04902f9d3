package id.pantau.region.ui;

import org.jspecify.annotations.Nullable;

/**
 * One unit that the reader may see: it becomes exactly one shape with {@code data-code}. Shapes of the geometry without a
 * region in the list (units outside the reader's scope) are drawn as silent background.
 *
 * @param code key of the unit, the property {@code k} of its shape
 * @param name as on the label; untrusted text, never treated as markup
 * @param href path of the unit's page relative to the application, or null where the reader has none
 * @param drill path that a tap or Enter opens instead of the card (the map of the units inside), or null for the card
 */
public record MapRegion(
        String code,
        String name,
        @Nullable String href,
        @Nullable String drill) {

    /** With a card. */
    public MapRegion(String code, String name, @Nullable String href) {
        this(code, name, href, null);
    }
}
