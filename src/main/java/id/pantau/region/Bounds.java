package id.pantau.region;

/** A rectangle in degrees, WGS 84. */
public record Bounds(double west, double south, double east, double north) {

    public boolean contains(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
