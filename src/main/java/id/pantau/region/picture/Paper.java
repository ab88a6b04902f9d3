package id.pantau.region.picture;

/** The formats of sheets; sizes in points, a 72nd of an inch. */
enum Paper {
    A4(210, 297, 1),
    /** Read from farther away, so its letters are larger; the rest of the room is for names. */
    A3(297, 420, 1.25);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final double shortSide;
    private final double longSide;
    private final double unit;

    Paper(double shortMillimetres, double longMillimetres, double unit) {
        this.shortSide = shortMillimetres * POINTS_PER_MILLIMETRE;
        this.longSide = longMillimetres * POINTS_PER_MILLIMETRE;
        this.unit = unit;
    }

    double width(boolean landscape) {
        return landscape ? longSide : shortSide;
    }

    double height(boolean landscape) {
        return landscape ? shortSide : longSide;
    }

    /** By how much letters and signs are larger than on A4. */
    double unit() {
        return unit;
    }
}
