package id.pantau.followup;

/** A night for tests of other modules, in a kabupaten that has its figures already. */
public final class TestNights {

    private final AutomaticProblems automatic;
    private final EscalationRun escalation;

    TestNights(AutomaticProblems automatic, EscalationRun escalation) {
        this.automatic = automatic;
        this.escalation = escalation;
    }

    /** Opens, proposes and takes back; nothing is handed on. */
    public AutomaticResult run() {
        return automatic.run(escalation.begin());
    }
}
