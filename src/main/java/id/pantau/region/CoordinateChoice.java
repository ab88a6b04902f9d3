package id.pantau.region;

/**
 * A coordinate system in which a file that names none may have been written, for a person to choose.
 *
 * @param system as {@link BoundaryHints} takes it, e.g. {@code EPSG:32748}
 * @param name as offices call it, e.g. {@code UTM 48S}
 * @param west where the shapes lie if it is this one, in degrees
 */
public record CoordinateChoice(String system, String name, double west, double south, double east, double north) {}
