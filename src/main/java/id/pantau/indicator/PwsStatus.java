package id.pantau.indicator;

/**
 * The four words of the PWS sheet (rules §5), in the order of the sheet. The official word is the message
 * {@code figure.pws.<NAME>}, what it says outside the sheet {@code figure.pws.<NAME>.plain}.
 */
public enum PwsStatus {
    /** At or above the pace, rising or steady. */
    BAIK,
    /** At or above the pace, falling. */
    KURANG,
    /** Below the pace, rising. */
    CUKUP,
    /** Below the pace, falling or (a setting) unchanged. */
    JELEK
}
