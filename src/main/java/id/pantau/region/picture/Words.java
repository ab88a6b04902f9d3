package id.pantau.region.picture;

import org.jspecify.annotations.Nullable;

/**
 * Words on a picture.
 *
 * @param x where they begin, or their middle if {@code centred}
 * @param y of the line they stand on
 * @param halo colour of the rim that keeps them readable over edges, or null
 */
record Words(
        String text,
        Face face,
        double size,
        double x,
        double y,
        String colour,
        boolean centred,
        @Nullable String halo) {

    static Words of(String text, Face face, double size, double x, double y, String colour) {
        return new Words(text, face, size, x, y, colour, false, null);
    }

    /** Where the first letter begins. */
    double left() {
        return centred ? x - face.width(text, size) / 2 : x;
    }
}
