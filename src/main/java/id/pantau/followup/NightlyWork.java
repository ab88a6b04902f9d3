package id.pantau.followup;

import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is done once a day before anybody comes to work: what the clock hands on. One rule covers the night, the start after a
 * night on which the server stood still, and a run that was cut off: it is after two in the morning in the kabupaten's own zone, and
 * no run of this day has come to its end.
 */
@Component
class NightlyWork {

    /** Before this hour the day has no run yet. */
    static final LocalTime FROM = LocalTime.of(2, 0);

    private static final Logger LOG = LoggerFactory.getLogger(NightlyWork.class);

    static final String LOCK = "follow-up-night";

    /** After this a node that died in the middle no longer keeps others from going on. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LockProvider locks;
    private final EscalationStore store;
    private final EscalationRun escalation;
    private final RegionService regions;
    private final Clock clock;

    NightlyWork(
            LockProvider locks, EscalationStore store, EscalationRun escalation, RegionService regions, Clock clock) {
        this.locks = locks;
        this.store = store;
        this.escalation = escalation;
        this.regions = regions;
        this.clock = clock;
    }

    /** Does the work of this day unless it is done, or another node is at it; empty then. */
    Optional<EscalationResult> runIfDue() {
        if (!isDue()) {
            return Optional.empty();
        }
        Optional<SimpleLock> lock = locks.lock(new LockConfiguration(clock.instant(), LOCK, LONGEST, Duration.ZERO));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            // Another node may have come to the end of it in between.
            return isDue() ? Optional.of(run()) : Optional.empty();
        } finally {
            lock.get().unlock();
        }
    }

    private EscalationResult run() {
        EscalationResult result = escalation.run();
        LOG.info(
                "follow-up: {} handed on, {} not due, {} failed",
                result.escalated(),
                result.skipped(),
                result.failures().size());
        return result;
    }

    private boolean isDue() {
        Optional<RegencyDetails> regency = regions.regency();
        return regency.isPresent()
                && !clock.instant().atZone(regency.get().zone()).toLocalTime().isBefore(FROM)
                && !store.isDone(regions.today());
    }
}
