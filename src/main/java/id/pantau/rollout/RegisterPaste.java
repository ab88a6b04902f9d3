package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of rows that were pasted into a register: all of them were taken, or none. Whoever holds it can take them back
 * ({@link CommitmentService#undo}, {@link InnovationService#undo}) as long as nobody has changed one of them.
 */
public final class RegisterPaste {

    private final List<Problem> problems;
    /** Id → version with which it was stored. */
    private final Map<Integer, Integer> stored;

    RegisterPaste(List<Problem> problems, Map<Integer, Integer> stored) {
        this.problems = List.copyOf(problems);
        this.stored = Map.copyOf(stored);
    }

    /** What is wrong with which row; empty where all were taken. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many rows were taken. */
    public int count() {
        return stored.size();
    }

    Set<Integer> ids() {
        return stored.keySet();
    }

    /**
     * @param now id → version of those of the rows that are still there
     * @throws DomainException.Conflict where they are no longer as they were stored
     */
    void requireUnchanged(Map<Integer, Integer> now) {
        if (!now.equals(stored)) {
            throw DomainException.conflict("register.paste.changed");
        }
    }
}
