package id.pantau.indicator;

/**
 * A number that two people have changed: the second sees both and chooses.
 *
 * @param mine what would be recorded
 * @param saved what somebody else has recorded since, with who and when
 */
public record SheetConflict<F, R extends Recorded>(F mine, R saved) {}
