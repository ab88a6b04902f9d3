package id.pantau.indicator;

import java.util.Arrays;
import java.util.Optional;

/** The klaster into which a Puskesmas divides its staff under ILP (KMK HK.01.07/MENKES/2015/2023). */
public enum Cluster {
    /** Klaster 1, manajemen. */
    MANAGEMENT(1),
    /** Klaster 2, ibu dan anak. */
    MOTHER_AND_CHILD(2),
    /** Klaster 3, usia dewasa dan lanjut usia. */
    ADULT_AND_ELDERLY(3),
    /** Klaster 4, penanggulangan penyakit menular. */
    COMMUNICABLE_DISEASE(4),
    /** Lintas klaster, numbered 5. */
    CROSS_CLUSTER(5);

    private final int number;

    Cluster(int number) {
        this.number = number;
    }

    /** 1 to 5, as in files. */
    public int number() {
        return number;
    }

    public static Optional<Cluster> of(int number) {
        return Arrays.stream(values()).filter(c -> c.number == number).findFirst();
    }
}
