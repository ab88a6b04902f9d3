package id.pantau.intake.demo;

/**
 * The target populations by their word in sasaran.csv, with the rule that makes them from the residents and the births of a year.
 *
 * <p>From births: bumil = 1.10, bulin = 1.05 times the live births (rule of thumb of the field); the ages up to five follow. From
 * residents: the age structure of a rural kabupaten.
 */
enum DemoGroup {
    BUMIL("bumil", true, 1.10, 0.932),
    BULIN("bulin", true, 1.05, 0.975),
    BUFAS("bufas", true, 1.05, 0.975),
    LAHIR_HIDUP("lahir_hidup", true, 1.0, 0.985),
    BAYI("bayi", true, 0.98, 0.985),
    BADUTA("baduta", true, 1.94, 0.98),
    /** The SPM counts 12 to 59 months, the projection 0 to 59: two true numbers for "balita". */
    BALITA("balita", true, 4.78, 0.788),
    REMAJA_PUTRI("remaja_putri", false, 0.056, 0.99),
    USIA_SEKOLAH("usia_sekolah", false, 0.149, 1.0),
    USIA_PRODUKTIF("usia_produktif", false, 0.648, 0.995),
    LANSIA("lansia", false, 0.106, 1.01),
    PUS("pus", false, 0.168, 1.0),
    PENDUDUK("penduduk", false, 1.0, 1.0),
    KELUARGA("keluarga", false, 0.286, 1.0);

    private final String code;
    private final boolean ofBirths;
    private final double share;
    private final double spm;

    DemoGroup(String code, boolean ofBirths, double share, double spm) {
        this.code = code;
        this.ofBirths = ofBirths;
        this.share = share;
        this.spm = spm;
    }

    String code() {
        return code;
    }

    /** Whether the number follows from births, not from residents. */
    boolean ofBirths() {
        return ofBirths;
    }

    /** Times the births or the residents of a year. */
    double share() {
        return share;
    }

    /** The number used for the minimum service standard over the projected one. */
    double spm() {
        return spm;
    }
}
