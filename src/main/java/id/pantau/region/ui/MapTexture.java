package id.pantau.region.ui;

/** Thin lines or dots over a class's colour, so that classes without an order are told apart in grey print too. */
public enum MapTexture {
    PLAIN("plain"),
    DOTS("dots"),
    /** Rising from left to right. */
    DIAGONAL("diagonal"),
    /** Both diagonals. */
    CROSS("cross");

    private final String key;

    MapTexture(String key) {
        this.key = key;
    }

    /** What the browser calls it. */
    String key() {
        return key;
    }
}
