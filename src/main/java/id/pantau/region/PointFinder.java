package id.pantau.region;

import java.util.Optional;

/** Finds the village in which a point lies, by the boundaries of the moment in which it was made. */
public interface PointFinder {

    /** Code of the village; empty outside of all. Degrees (WGS 84). */
    Optional<String> villageCodeAt(double longitude, double latitude);
}
