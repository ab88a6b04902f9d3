package id.pantau.region;

import org.locationtech.jts.geom.Geometry;

/**
 * The area of one village, edges shared exactly with its neighbours.
 *
 * @param code of the village
 * @param geometry polygon or multipolygon, WGS 84, x = longitude
 */
public record BoundaryShape(String code, Geometry geometry) {}
