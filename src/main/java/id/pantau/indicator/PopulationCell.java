package id.pantau.indicator;

/**
 * A number of people that somebody wants to record in a sheet.
 *
 * @param version of the number that was read when it was wanted; 0 where the unit had none
 */
public record PopulationCell(TargetGroup group, Unit unit, long amount, int version) {}
