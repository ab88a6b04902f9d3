package id.pantau.facility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three levels of the service tree (KMK HK.01.07/MENKES/2015/2023). On screen: the message {@code facility.kind.<NAME>}. */
public enum FacilityKind {
    /** Serves a set of villages, its wilayah kerja. */
    PUSKESMAS,
    /** "Unit Pelayanan Kesehatan di Desa/Kelurahan", whatever it was called before. */
    PUSTU,
    /** Serves a dusun, RT or RW. */
    POSYANDU;

    /** Reads the word used in files, in any case; empty for anything else. */
    public static Optional<FacilityKind> parse(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(k -> k.name().equals(word)).findFirst();
    }

    /** Whether a facility of this kind may stand under one of kind {@code parent}: Puskesmas → Pustu → Posyandu. */
    public boolean mayBelongTo(FacilityKind parent) {
        return switch (this) {
            case PUSKESMAS -> false;
            case PUSTU -> parent == PUSKESMAS;
            case POSYANDU -> parent == PUSKESMAS || parent == PUSTU;
        };
    }
}
