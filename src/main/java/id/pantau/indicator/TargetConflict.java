package id.pantau.indicator;

/**
 * A target that two people have changed: the second sees both values and chooses.
 *
 * @param mine what would be recorded
 * @param saved what somebody else has recorded since, with who and when
 */
public record TargetConflict(TargetForm mine, TargetRow saved) {

    /** The same target, to be recorded over what was saved in between. */
    public TargetForm insisting() {
        return new TargetForm(
                mine.indicatorCode(),
                mine.year(),
                mine.unitCode(),
                mine.fromMonth(),
                mine.value(),
                mine.denominator(),
                mine.basis(),
                saved.target().version(),
                mine.band(),
                mine.untilMonth());
    }
}
