package id.pantau.indicator;

/**
 * A number that two people have changed: the second sees both and chooses.
 *
 * @param mine what would be recorded
 * @param saved what somebody else has recorded since, with who and when
 */
public record PopulationConflict(PopulationForm mine, PopulationRow saved) {

    /** The same number, to be recorded over what was saved in between. */
    public PopulationForm insisting() {
        return new PopulationForm(
                mine.unitCode(), mine.year(), mine.group(), mine.kind(), mine.amount(), mine.source(), saved.version());
    }
}
