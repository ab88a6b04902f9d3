package id.pantau.indicator;

import java.util.Optional;

/** What a target population may be. */
final class PopulationRules {

    /** More than anybody lives in any kabupaten; beyond it digits were doubled. */
    static final long MOST = 20_000_000;

    static final int LONGEST_SOURCE = 500;

    private PopulationRules() {}

    /** The key of the sentence that says what is wrong; empty where nothing is. */
    static Optional<String> refusal(int year, DenominatorKind kind, long amount, String source) {
        if (year < TargetRules.FIRST_YEAR || year > TargetRules.LAST_YEAR) {
            return Optional.of("target.error.year");
        }
        if (!kind.isRecorded()) {
            return Optional.of("population.error.kind");
        }
        if (amount < 0 || amount > MOST) {
            return Optional.of("population.error.amount");
        }
        if (source.length() > LONGEST_SOURCE) {
            return Optional.of("population.error.source-long");
        }
        return Optional.empty();
    }
}
