package id.pantau.indicator;

/**
 * The class of an area by the Indeks Keluarga Sehat (PIS-PK): the families with an index above 0.8 among those that were visited.
 * Above 0.8 healthy, 0.5 to 0.8 on the way, below 0.5 not healthy. On screen: {@code iks.class.<NAME>}.
 */
public enum FamilyHealth {
    HEALTHY,
    PRE_HEALTHY,
    NOT_HEALTHY;

    /** The indicator of the catalogue that is classed so. */
    public static final String INDICATOR = "IKS";

    /** The indicator that says how many families were visited: without it the index says little. */
    public static final String VISITED = "IKS-KUN";

    /** @param visited families, more than none */
    public static FamilyHealth of(long healthy, long visited) {
        if (visited <= 0) {
            throw new IllegalArgumentException("no family was visited");
        }
        if (healthy * 10 > visited * 8) {
            return HEALTHY;
        }
        return healthy * 2 < visited ? NOT_HEALTHY : PRE_HEALTHY;
    }
}
