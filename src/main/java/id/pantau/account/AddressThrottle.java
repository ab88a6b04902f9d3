package id.pantau.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries one password on many names: after {@link LockRule#FAILURES_PER_ADDRESS} failures an address is refused
 * until the oldest are fifteen minutes old. Kept in memory: it protects this node's processor.
 */
@Component
class AddressThrottle {

    private final Cache<String, ArrayDeque<Instant>> failures =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Clock clock;

    AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Address of who signs in; null where the attempt did not come over HTTP. */
    static @Nullable String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }

    boolean admits(@Nullable String address) {
        var known = address == null ? null : failures.getIfPresent(address);
        if (known == null) {
            return true;
        }
        synchronized (known) {
            dropOld(known);
            return known.size() < LockRule.FAILURES_PER_ADDRESS;
        }
    }

    void failed(@Nullable String address) {
        if (address != null) {
            var known = failures.get(address, a -> new ArrayDeque<>());
            synchronized (known) {
                dropOld(known);
                known.addLast(clock.instant());
            }
        }
    }

    private void dropOld(ArrayDeque<Instant> known) {
        Instant start = clock.instant().minus(LockRule.WINDOW);
        while (!known.isEmpty() && !known.getFirst().isAfter(start)) {
            known.removeFirst();
        }
    }
}
