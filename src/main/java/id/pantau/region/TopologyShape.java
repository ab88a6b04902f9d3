package id.pantau.region;

import java.util.List;
import java.util.Map;

/**
 * A feature of a topology.
 *
 * @param polygons each a list of rings, a ring the numbers of its arcs; a negative number means the arc {@code ~n} backwards
 * @param broken whether these are not lists of whole numbers
 */
record TopologyShape(Map<String, String> properties, List<List<int[]>> polygons, boolean broken) {}
