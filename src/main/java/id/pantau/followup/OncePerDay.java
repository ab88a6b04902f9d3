package id.pantau.followup;

import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.stereotype.Component;

/**
 * Does work once a day, on one node. One rule covers the night, the start after a night on which the server stood still, and a run
 * that was cut off: it is after an hour in the kabupaten's own zone, and no run of this day has come to its end.
 */
@Component
class OncePerDay {

    /** After this a node that died in the middle no longer keeps others from going on. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LockProvider locks;
    private final RegionService regions;
    private final Clock clock;

    OncePerDay(LockProvider locks, RegionService regions, Clock clock) {
        this.locks = locks;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Does the work of this day unless it is not yet time, or done, or another node is at it; empty then.
     *
     * @param lock under which other nodes see that it is being done
     * @param from before this hour the day has no run yet
     * @param done whether a run of the day has come to its end
     */
    <T> Optional<T> run(String lock, LocalTime from, Predicate<LocalDate> done, Supplier<T> work) {
        if (!isDue(from, done)) {
            return Optional.empty();
        }
        Optional<SimpleLock> held = locks.lock(new LockConfiguration(clock.instant(), lock, LONGEST, Duration.ZERO));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try {
            // Another node may have come to the end of it in between.
            return isDue(from, done) ? Optional.of(work.get()) : Optional.empty();
        } finally {
            held.get().unlock();
        }
    }

    private boolean isDue(LocalTime from, Predicate<LocalDate> done) {
        Optional<RegencyDetails> regency = regions.regency();
        return regency.isPresent()
                && !clock.instant().atZone(regency.get().zone()).toLocalTime().isBefore(from)
                && !done.test(regions.today());
    }
}
