package id.pantau.followup;

import java.time.LocalTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is done once a day before anybody comes to work: problems are opened from "Perlu perhatian" and proposed to be closed where the
 * figure has recovered, then the clock hands on.
 */
@Component
class NightlyWork {

    /** Before this hour the day has no run yet. */
    static final LocalTime FROM = LocalTime.of(2, 0);

    private static final Logger LOG = LoggerFactory.getLogger(NightlyWork.class);

    static final String LOCK = "follow-up-night";

    private final OncePerDay days;
    private final EscalationStore store;
    private final AutomaticProblems automatic;
    private final EscalationRun escalation;

    NightlyWork(OncePerDay days, EscalationStore store, AutomaticProblems automatic, EscalationRun escalation) {
        this.days = days;
        this.store = store;
        this.automatic = automatic;
        this.escalation = escalation;
    }

    /** Does the work of this day unless it is done, or another node is at it; empty then. */
    Optional<EscalationResult> runIfDue() {
        return days.run(LOCK, FROM, store::isDone, this::run);
    }

    private EscalationResult run() {
        int run = escalation.begin();
        automatic(run);
        EscalationResult result = escalation.run(run);
        LOG.info(
                "follow-up: {} handed on, {} not due, {} failed",
                result.escalated(),
                result.skipped(),
                result.failures().size());
        return result;
    }

    /** Whatever is wrong with a figure must not keep the clock from handing on: the next night tries again. */
    private void automatic(int run) {
        try {
            AutomaticResult result = automatic.run(run);
            LOG.info(
                    "follow-up: {} opened, {} proposed to be closed, {} proposals lapsed, {} skipped",
                    result.opened(),
                    result.proposed(),
                    result.lapsed(),
                    result.skipped());
        } catch (RuntimeException e) {
            LOG.error("follow-up: no problems opened from the figures of this night", e);
        }
    }
}
