package id.pantau.region;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the village in which a point lies. */
final class VillageLocator {

    private final STRtree index = new STRtree();

    VillageLocator(Map<Integer, Geometry> shapes) {
        shapes.forEach((id, shape) ->
                index.insert(shape.getEnvelopeInternal(), new Candidate(id, new IndexedPointInAreaLocator(shape))));
        index.build();
    }

    /** Id of the village; on an edge that of the lowest id. */
    Optional<Integer> at(double longitude, double latitude) {
        var point = new Coordinate(longitude, latitude);
        Integer found = null;
        for (Object candidate : index.query(new Envelope(point))) {
            var village = (Candidate) candidate;
            if (village.area().locate(point) != Location.EXTERIOR && (found == null || village.id() < found)) {
                found = village.id();
            }
        }
        return Optional.ofNullable(found);
    }

    private record Candidate(int id, IndexedPointInAreaLocator area) {}
}
