package id.pantau.indicator;

/**
 * A target population to be recorded.
 *
 * @param unitCode kabupaten, Puskesmas or village
 * @param kind never {@link DenominatorKind#REPORTED}
 * @param amount people, families or births of the year
 * @param source who says so
 * @param version of the number that the user saw; 0 for a new one
 */
public record PopulationForm(
        String unitCode, int year, TargetGroup group, DenominatorKind kind, long amount, String source, int version) {}
