package id.pantau.rollout;

/**
 * How much of the network of one Puskesmas works: an attribute that never changes the Puskesmas' own stage (rules §10).
 *
 * @param pustu registered ones that belong to it
 * @param operatingPustu those with stage ≥ OPERATING
 */
public record NetworkRow(
        String puskesmasCode,
        String puskesmasName,
        Stage stage,
        int pustu,
        int operatingPustu,
        int posyandu,
        int operatingPosyandu) {

    /** Pustu and Posyandu together. */
    public int total() {
        return pustu + posyandu;
    }

    /** Those of them that operate. */
    public int operating() {
        return operatingPustu + operatingPosyandu;
    }
}
