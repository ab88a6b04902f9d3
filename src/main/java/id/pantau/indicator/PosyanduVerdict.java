package id.pantau.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Posyandu is active in a year, as far as that can be told.
 *
 * @param findings one for each condition, in their order
 */
public record PosyanduVerdict(Outcome outcome, List<Finding> findings) {

    public PosyanduVerdict {
        findings = List.copyOf(findings);
    }

    /** On screen: {@code posyandu.outcome.<NAME>}; in the order of lists. */
    public enum Outcome {
        NOT_ACTIVE,
        UNKNOWN,
        ACTIVE
    }

    public enum State {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /**
     * How one condition stands.
     *
     * @param months of activity; null for the other conditions
     * @param kader as counted last; null for the other conditions, and where nobody counted
     * @param care months by service; empty for the other conditions
     */
    public record Finding(
            PosyanduCondition condition,
            State state,
            @Nullable Months months,
            @Nullable Integer kader,
            Map<PosyanduCare, Months> care) {

        public Finding {
            care = Map.copyOf(care);
        }

        /** Whether months that are still to come can decide it. */
        public boolean reachable() {
            return state == State.UNKNOWN
                    && (months != null && months.reachable()
                            || care.values().stream().anyMatch(Months::reachable));
        }
    }

    /**
     * Months of a year in which something was reached.
     *
     * @param met in so many
     * @param unreported over, and nobody knows
     * @param toCome not over yet and not met yet
     */
    public record Months(int met, int unreported, int toCome) {

        /** Months that the definition asks for. */
        public static final int WANTED = 8;

        State state() {
            if (met >= WANTED) {
                return State.MET;
            }
            return met + unreported + toCome < WANTED ? State.NOT_MET : State.UNKNOWN;
        }

        boolean reachable() {
            return state() == State.UNKNOWN && toCome > 0;
        }
    }

    static PosyanduVerdict of(List<Finding> findings) {
        Outcome outcome = Outcome.ACTIVE;
        for (Finding finding : findings) {
            if (finding.state() == State.NOT_MET) {
                return new PosyanduVerdict(Outcome.NOT_ACTIVE, findings);
            }
            outcome = finding.state() == State.UNKNOWN ? Outcome.UNKNOWN : outcome;
        }
        return new PosyanduVerdict(outcome, findings);
    }

    /** What keeps it from being active: the first condition that fails; else all that is not known; empty where it is active. */
    public List<Finding> missing() {
        State wanted = outcome == Outcome.NOT_ACTIVE ? State.NOT_MET : State.UNKNOWN;
        return findings.stream()
                .filter(finding -> finding.state() == wanted)
                .limit(outcome == Outcome.NOT_ACTIVE ? 1 : findings.size())
                .toList();
    }

    /** How {@code condition} stands. */
    public Finding of(PosyanduCondition condition) {
        return Objects.requireNonNull(
                findings.stream()
                        .filter(finding -> finding.condition() == condition)
                        .findFirst()
                        .orElse(null),
                condition.name());
    }
}
