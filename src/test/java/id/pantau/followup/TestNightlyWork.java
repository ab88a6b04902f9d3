package id.pantau.followup;

import java.util.Optional;

/** Lets the work of the night be done when a test says so. Import it. */
public class TestNightlyWork {

    private final NightlyWork work;

    TestNightlyWork(NightlyWork work) {
        this.work = work;
    }

    /** How many problems went on to the next desk; empty where the work of this day is done. */
    public Optional<Integer> pass() {
        return work.runIfDue().map(EscalationResult::escalated);
    }
}
