package id.pantau.indicator;

/** Why the level is what it is; the sentence is the message {@code figure.level.<NAME>}, none for {@link #NONE}. */
public enum LevelNote {
    NONE,
    /** Nothing for villages: "Data tersedia per Puskesmas, belum per desa". */
    ONLY_PER_PUSKESMAS,
    /** Sensitive: "Ditampilkan s.d. tingkat Puskesmas". */
    SHOWN_TO_PUSKESMAS,
    /** Sensitive: "Ditampilkan s.d. tingkat kabupaten". */
    SHOWN_TO_REGENCY
}
