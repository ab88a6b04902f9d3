package id.pantau.region;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes small invented shapefiles, right or wrong as a test wants them. */
final class Shapefiles {

    static final int POLYGON = 5;
    static final int POLYGON_Z = 15;
    static final int POINT = 1;

    private static final int NAME_WIDTH = 20;

    private Shapefiles() {}

    /**
     * @param kind {@link #POLYGON} and the like, in the header and in every record
     * @param shapes each a list of rings, x0, y0, x1, y1, …
     */
    static byte[] shp(int kind, List<List<double[]>> shapes) {
        var out = ByteBuffer.allocate(1 << 16);
        out.putInt(0, 9994);
        out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, kind);
        out.position(100);
        int number = 0;
        for (var rings : shapes) {
            int points = rings.stream().mapToInt(r -> r.length / 2).sum();
            int heights = kind == POLYGON_Z ? 16 + 8 * points : 0;
            int length = rings.isEmpty() ? 4 : 44 + 4 * rings.size() + 16 * points + heights;
            out.order(ByteOrder.BIG_ENDIAN).putInt(++number).putInt(length / 2);
            int end = out.position() + length;
            out.order(ByteOrder.LITTLE_ENDIAN).putInt(rings.isEmpty() ? 0 : kind);
            if (!rings.isEmpty()) {
                out.position(out.position() + 32);
                out.putInt(rings.size()).putInt(points);
                int start = 0;
                for (double[] ring : rings) {
                    out.putInt(start);
                    start += ring.length / 2;
                }
                rings.forEach(ring -> Arrays.stream(ring).forEach(out::putDouble));
            }
            out.position(end);
        }
        out.order(ByteOrder.BIG_ENDIAN).putInt(24, out.position() / 2);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** A table with the columns KODE, NAMA, KEC. */
    static byte[] dbf(Charset charset, String[]... rows) {
        int width = 1 + 3 * NAME_WIDTH;
        var out = ByteBuffer.allocate(200 + width * rows.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 3)
                .putInt(4, rows.length)
                .putShort(8, (short) (32 + 3 * 32 + 1))
                .putShort(10, (short) width);
        out.position(32);
        for (String name : List.of("KODE", "NAMA", "KEC")) {
            int at = out.position();
            out.put(name.getBytes(StandardCharsets.US_ASCII))
                    .put(at + 11, (byte) 'C')
                    .put(at + 16, (byte) NAME_WIDTH);
            out.position(at + 32);
        }
        out.put((byte) 0x0d);
        for (String[] row : rows) {
            out.put((byte) ' ');
            for (String value : row) {
                byte[] text = Arrays.copyOf(value.getBytes(charset), NAME_WIDTH);
                for (int i = value.getBytes(charset).length; i < NAME_WIDTH; i++) {
                    text[i] = ' ';
                }
                out.put(text);
            }
        }
        return Arrays.copyOf(out.put((byte) 0x1a).array(), out.position());
    }

    /** A square of 0.1 degrees, its south-west corner at 110 + x, -2; outer rings of shapefiles run clockwise. */
    static double[] square(double x) {
        return box(110 + x, -2, 110.1 + x, -1.9);
    }

    /** Clockwise. */
    static double[] box(double west, double south, double east, double north) {
        return new double[] {west, south, west, north, east, north, east, south, west, south};
    }

    /** The same points the other way round. */
    static double[] reversed(double[] ring) {
        double[] result = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            result[ring.length - 2 - i] = ring[i];
            result[ring.length - 1 - i] = ring[i + 1];
        }
        return result;
    }
}
