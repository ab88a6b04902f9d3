package id.pantau.followup;

/** Lets the work of the night be done when a test says so. Import it. */
public class TestNightlyWork {

    private final NightlyWork work;

    TestNightlyWork(NightlyWork work) {
        this.work = work;
    }

    /** @return false where the work of this day was done already */
    public boolean pass() {
        return work.runIfDue().isPresent();
    }
}
