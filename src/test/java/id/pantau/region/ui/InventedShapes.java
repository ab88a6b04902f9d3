package id.pantau.region.ui;

import java.util.Locale;

/**
 * Villages on a grid whose borders wind as digitised ones do, each drawn to its very neighbour: the same every time. The codes
 * are those of {@link MapLayers}.
 */
final class InventedShapes {

    /** West, south and the size of the whole in degrees. */
    static final double WEST = 107.8;

    static final double SOUTH = -3.3;
    static final double WIDTH = 0.9;
    static final double HEIGHT = 0.6;

    private static final int POINTS_PER_BORDER = 14;

    private final int columns;
    private final int rows;

    private final int pointsPerBorder;

    InventedShapes(int count) {
        this(count, POINTS_PER_BORDER);
    }

    InventedShapes(int count, int pointsPerBorder) {
        this.pointsPerBorder = pointsPerBorder;
        columns = (int) Math.ceil(Math.sqrt(count * WIDTH / HEIGHT));
        rows = (int) Math.ceil((double) count / columns);
    }

    /** The villages as a GeoJSON feature collection in the form that the map reads. */
    String geometry(int count) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",").append(feature(i));
        }
        return json.append("]}").toString();
    }

    /** The whole as one shape. */
    String outline() {
        StringBuilder ring = new StringBuilder();
        border(ring, 0, 0, columns, 0);
        border(ring, columns, 0, columns, rows);
        border(ring, columns, rows, 0, rows);
        border(ring, 0, rows, 0, 0);
        return "{\"type\":\"FeatureCollection\",\"features\":[" + feature("99.99", ring, columns / 2.0, rows / 2.0)
                + "]}";
    }

    private String feature(int i) {
        int column = i % columns;
        int row = i / columns;
        StringBuilder ring = new StringBuilder();
        border(ring, column, row, column + 1, row);
        border(ring, column + 1, row, column + 1, row + 1);
        border(ring, column + 1, row + 1, column, row + 1);
        border(ring, column, row + 1, column, row);
        return feature(MapLayers.code(i), ring, column + 0.5, row + 0.5);
    }

    private String feature(String code, StringBuilder ring, double x, double y) {
        String closed = ring + ring.substring(0, ring.indexOf("]") + 1);
        return "{\"type\":\"Feature\",\"properties\":{\"k\":\"%s\",\"p\":[%s]},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
                .formatted(code, position(x, y), closed);
    }

    /** Points from one corner up to before the next; the way back takes exactly the same. */
    private void border(StringBuilder ring, int fromX, int fromY, int toX, int toY) {
        int steps = pointsPerBorder * Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
        for (int step = 0; step < steps; step++) {
            double x = fromX + (double) (toX - fromX) * step / steps;
            double y = fromY + (double) (toY - fromY) * step / steps;
            ring.append('[').append(position(x, y)).append("],");
        }
    }

    private String position(double x, double y) {
        double windX = 0.13 * Math.sin(x * 2.9 + y * 5.3) + 0.03 * Math.sin(y * 31);
        double windY = 0.13 * Math.sin(x * 4.7 - y * 2.1) + 0.03 * Math.sin(x * 29);
        return String.format(
                Locale.ROOT, "%.5f,%.5f", WEST + WIDTH * (x + windX) / columns, SOUTH + HEIGHT * (y + windY) / rows);
    }

    /** Longitude and latitude of a village's middle. */
    double[] middle(int i) {
        String[] at = position(i % columns + 0.5, i / columns + 0.5).split(",");
        return new double[] {Double.parseDouble(at[0]), Double.parseDouble(at[1])};
    }
}
