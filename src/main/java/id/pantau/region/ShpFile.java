package id.pantau.region;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shapes of a .shp file, from its first byte to its last: polygons, with or without heights and measures (ESRI Shapefile
 * Technical Description, 1998). The index beside it (.shx) is not needed.
 */
final class ShpFile {

    /** Its record cannot be as it is written. */
    static final String BAD_RECORD = "region.boundary.bad-record";

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;
    private static final int NO_SHAPE = 0;
    /** Polygon, PolygonZ, PolygonM. */
    private static final Set<Integer> POLYGONS = Set.of(5, 15, 25);
    /** Of a polygon: kind, extent, and the numbers of its parts and points. */
    private static final int FIXED = 44;

    /** @param fault message key, as in {@link RawFeature} */
    record Shape(List<List<double[]>> polygons, @Nullable String fault) {}

    private final String name;
    private final BinaryInput in;
    private final VertexCollector vertices;
    private final RingNester nester;

    ShpFile(String name, BinaryInput in, VertexCollector vertices, RingNester nester) {
        this.name = name;
        this.in = in;
        this.vertices = vertices;
        this.nester = nester;
    }

    /**
     * One per record, in the order of the file.
     *
     * @return empty if the file says that it holds points or lines
     */
    Optional<List<Shape>> read() throws IOException, BoundaryRefusal {
        List<Shape> shapes = new ArrayList<>();
        try {
            if (in.bigEndianInt() != MAGIC) {
                throw new BoundaryRefusal("region.boundary.shp-damaged", name);
            }
            in.skip(20);
            long length = 2L * in.bigEndianInt();
            in.skip(Integer.BYTES);
            int kind = in.littleEndianInt();
            in.skip(HEADER - in.position());
            if (kind != NO_SHAPE && !POLYGONS.contains(kind)) {
                return Optional.empty();
            }
            while (!in.atEnd()) {
                if (shapes.size() == PropertyCollector.MAX_FEATURES) {
                    throw new BoundaryRefusal("region.boundary.too-many-features", PropertyCollector.MAX_FEATURES);
                }
                shapes.add(record());
            }
            if (in.position() < length) {
                throw new EOFException();
            }
        } catch (EOFException e) {
            throw new BoundaryRefusal("region.boundary.shp-truncated", name, shapes.size());
        }
        return Optional.of(shapes);
    }

    private Shape record() throws IOException, BoundaryRefusal {
        in.skip(Integer.BYTES);
        long end = in.position() + Integer.BYTES + 2L * in.bigEndianInt();
        if (end < in.position() + Integer.BYTES) {
            throw new BoundaryRefusal("region.boundary.shp-damaged", name);
        }
        int kind = in.littleEndianInt();
        vertices.start();
        String fault = null;
        if (POLYGONS.contains(kind)) {
            fault = polygon(end);
        } else if (kind != NO_SHAPE) {
            fault = BAD_RECORD;
        }
        in.skip(end - in.position());
        return new Shape(vertices.polygons(), fault);
    }

    private @Nullable String polygon(long end) throws IOException, BoundaryRefusal {
        if (end - in.position() < FIXED - Integer.BYTES) {
            return BAD_RECORD;
        }
        in.skip(4L * Double.BYTES);
        int parts = in.littleEndianInt();
        int points = in.littleEndianInt();
        long needed = (long) Integer.BYTES * parts + 2L * Double.BYTES * points;
        if (parts < 0 || points < 0 || needed > end - in.position()) {
            return BAD_RECORD;
        }
        if (parts > VertexCollector.MAX_RINGS) {
            throw new BoundaryRefusal("region.boundary.too-many-rings", VertexCollector.MAX_RINGS);
        }
        int[] starts = new int[parts];
        boolean ascending = true;
        for (int i = 0; i < parts; i++) {
            starts[i] = in.littleEndianInt();
            ascending &= starts[i] < points && (i == 0 ? starts[i] == 0 : starts[i] > starts[i - 1]);
        }
        if (!ascending) {
            return BAD_RECORD;
        }
        int next = 1;
        for (int i = 0; i < points; i++) {
            if (next < parts && i == starts[next]) {
                vertices.endRing();
                next++;
            }
            vertices.vertex(in.littleEndianDouble(), in.littleEndianDouble());
        }
        if (points > 0) {
            vertices.endRing();
        }
        if (vertices.isBroken()) {
            return RawFeature.BAD_NUMBERS;
        }
        vertices.endNested(nester);
        return null;
    }
}
