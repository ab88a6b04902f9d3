package id.pantau.region;

import java.util.List;
import java.util.stream.Collectors;

/** The coordinates are metres of a system that is not known; somebody may know which of these it is. */
final class UnknownSystem extends BoundaryRefusal {

    private final transient List<CoordinateChoice> choices;

    /** @param choices not empty */
    UnknownSystem(List<CoordinateChoice> choices) {
        super(
                "region.boundary.metres",
                choices.stream().map(CoordinateChoice::name).collect(Collectors.joining(", ")));
        this.choices = choices;
    }

    List<CoordinateChoice> choices() {
        return choices;
    }
}
