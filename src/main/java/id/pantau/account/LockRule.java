package id.pantau.account;

import java.time.Duration;

/** Five failed sign-ins within fifteen minutes lock a name for fifteen minutes, the usual measure of health systems (DHIS2). */
final class LockRule {

    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration LOCK = Duration.ofMinutes(15);

    /** Failures from one address within {@link #WINDOW}, after which it is not listened to: an office shares one address. */
    static final int FAILURES_PER_ADDRESS = 30;

    private LockRule() {}
}
