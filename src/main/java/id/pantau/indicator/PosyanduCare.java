package id.pantau.indicator;

/**
 * The four services of a Posyandu that the definition of an active Posyandu asks for (Direktorat Promosi Kesehatan), each with the
 * indicator of the catalogue that stands for it. The definition names no indicators: the choice is ours and stands in
 * docs/halaman.md. On screen: {@code posyandu.care.<NAME>}.
 */
public enum PosyanduCare {
    NUTRITION("GIZ-DS", false),
    MATERNAL("KIA-K4", true),
    FAMILY_PLANNING("KB-AKT", false),
    IMMUNISATION("IMU-IDL", true);

    private final String indicatorCode;
    private final boolean addsUp;

    PosyanduCare(String indicatorCode, boolean addsUp) {
        this.indicatorCode = indicatorCode;
        this.addsUp = addsUp;
    }

    public String indicatorCode() {
        return indicatorCode;
    }

    /** Whether its months add up towards people of a whole year; else each month stands for itself. */
    boolean addsUp() {
        return addsUp;
    }
}
