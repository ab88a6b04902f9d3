package id.pantau.region.ui;

import java.util.List;

/**
 * How the circles on the regions are read. Their area is proportional to {@link MapValue#circle()}; the scale is the same
 * for all months of a layer, so that circles can be compared while the slider runs.
 *
 * @param title what a circle stands for, with unit: "Perlu dilayani lagi (ibu hamil)"
 * @param steps reference circles for the legend, ascending; the last one has the full radius
 */
public record MapCircles(String title, List<MapCircle> steps) {

    public MapCircles {
        steps = List.copyOf(steps);
        long before = 0;
        for (MapCircle step : steps) {
            if (step.value() <= before) {
                throw new IllegalArgumentException("reference circles must rise above 0: " + step.value());
            }
            before = step.value();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("circles without a reference circle");
        }
    }
}
