package id.pantau.region;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the tree in memory, because every screen asks for it with every refresh and it changes a few times a year.
 *
 * <p>A change on this node is seen as soon as it is committed; one made by another node after {@link #TRUSTED} at the latest.
 */
@Component
class RegionSnapshots {

    private static final Duration TRUSTED = Duration.ofSeconds(30);

    private final RegionQueries queries;
    private final Clock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();

    RegionSnapshots(RegionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    RegionSnapshot current() {
        if (isWriting()) {
            return queries.snapshot();
        }
        Held known = held.get();
        if (known != null && known.isFresh()) {
            return known.snapshot();
        }
        long before = changes.get();
        var snapshot = queries.snapshot();
        if (changes.get() == before) { // else it may be older than the change that was committed meanwhile
            held.set(new Held(snapshot, System.nanoTime()));
        }
        return snapshot;
    }

    /** The day in the kabupaten's own time zone; that of UTC before there is a kabupaten. */
    LocalDate today() {
        Held known = held.get();
        Optional<RegencyDetails> regency =
                known == null ? Optional.empty() : known.snapshot().regency();
        if (regency.isEmpty() && (known == null || isWriting())) {
            regency = queries.regency();
        }
        return LocalDate.ofInstant(
                clock.instant(), regency.<ZoneId>map(RegencyDetails::zone).orElse(ZoneOffset.UTC));
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** To be called within the transaction of a change; takes effect when that is committed. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
                held.set(null);
            }
        });
    }

    private record Held(RegionSnapshot snapshot, long nanos) {
        boolean isFresh() {
            return System.nanoTime() - nanos < TRUSTED.toNanos();
        }
    }
}
