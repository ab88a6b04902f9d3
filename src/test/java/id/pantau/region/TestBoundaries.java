package id.pantau.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a GeoJSON of invented villages: rectangles in a row, each from one longitude to another. */
public final class TestBoundaries {

    private final List<String> features = new ArrayList<>();

    /** A village of 0.1 degrees from south to north. */
    public TestBoundaries village(String code, String name, double west, double east) {
        return village(code, name, west, east, -2);
    }

    public TestBoundaries village(String code, String name, double west, double east, double south) {
        return shape("\"kode\": \"%s\", \"nama\": \"%s\"".formatted(code, name), west, east, south);
    }

    /** @param properties as they stand in the file */
    public TestBoundaries shape(String properties, double west, double east, double south) {
        double north = south + 0.1;
        features.add("""
                {"type": "Feature", "properties": {%s}, "geometry": {"type": "Polygon",
                 "coordinates": [[[%s, %s], [%s, %s], [%s, %s], [%s, %s], [%s, %s]]]}}""".formatted(properties, west, south, east, south, east, north, west, north, west, south));
        return this;
    }

    public Path write(Path file) {
        try {
            return Files.writeString(
                    file, "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",\n", features) + "]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
