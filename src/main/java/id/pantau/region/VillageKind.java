package id.pantau.region;

/** The two kinds of village, which are named differently on screen (message {@code region.kind.<NAME>}). */
public enum VillageKind {
    DESA,
    KELURAHAN
}
