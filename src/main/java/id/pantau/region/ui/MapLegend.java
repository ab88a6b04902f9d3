package id.pantau.region.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legend, the same for all months of a layer (classes do not move with the slider).
 *
 * @param title what the colours mean, with unit: "Cakupan K6 (%)"
 * @param rule how limits are read, printed under the legend, or null for the usual "lower ≤ value < upper"; the empty text
 *     for classes without limits
 * @param palette colours of the classes
 * @param classes lowest first, at most as many as the palette has
 * @param unclassed what the legend calls {@link MapState#UNCLASSED}
 */
public record MapLegend(
        String title, @Nullable String rule, MapPalette palette, List<MapClass> classes, String unclassed) {

    /** For layers in which every value has a class. */
    public MapLegend(String title, @Nullable String rule, MapPalette palette, List<MapClass> classes) {
        this(title, rule, palette, classes, "");
    }

    public MapLegend {
        classes = List.copyOf(classes);
        if (classes.size() > palette.mostClasses()) {
            throw new IllegalArgumentException(palette + " has no colours for " + classes.size() + " classes");
        }
    }
}
