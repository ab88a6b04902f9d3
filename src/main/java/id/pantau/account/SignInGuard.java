package id.pantau.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed sign-ins per name, known or not, in the database: a restart or a second node forgets nothing. An attempt counts
 * as failed before the password is looked at and is struck out on success, so that a hundred parallel guesses are still five.
 */
@Component
class SignInGuard {

    /** Names that nobody has tried for so long are forgotten. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the password may be looked at; false while the name is locked. Attempts during a lock do not prolong it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean admit(String username) {
        byte[] name = hash(username);
        LocalDateTime now = now();
        // Takes the row's lock: attempts on one name queue here, on every node.
        jdbc.sql(
                        "INSERT INTO sign_in_name (name_hash, tried_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE tried_at = VALUES(tried_at)")
                .params(name, now)
                .update();
        @Nullable
        LocalDateTime lockedUntil = jdbc.sql("SELECT locked_until FROM sign_in_name WHERE name_hash = ?")
                .param(name)
                .query((row, n) -> new Lock(row.getObject("locked_until", LocalDateTime.class)))
                .single()
                .until();
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        jdbc.sql("INSERT INTO sign_in_failure (name_hash, failed_at) VALUES (?, ?)")
                .params(name, now)
                .update();
        jdbc.sql("""
                        UPDATE sign_in_name SET locked_until =
                          IF((SELECT COUNT(*) FROM sign_in_failure WHERE name_hash = ? AND failed_at > ?) >= ?, ?, NULL)
                        WHERE name_hash = ?""")
                .params(name, now.minus(LockRule.WINDOW), LockRule.FAILURES, now.plus(LockRule.LOCK), name)
                .update();
        return true;
    }

    /** The password was right: what was counted against the name is forgotten. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username) {
        forget(username);
    }

    /** Forgets names that nobody has tried for a day; at start, when no attempt can be in the way. */
    @Transactional
    public void sweep() {
        jdbc.sql("DELETE FROM sign_in_name WHERE tried_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    /** Opens a name again, as when an administrator gives it a new password. */
    @Transactional
    public void forget(String username) {
        jdbc.sql("DELETE FROM sign_in_name WHERE name_hash = ?")
                .param(hash(username))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] hash(String username) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Lock(@Nullable LocalDateTime until) {}
}
