package id.pantau.base.security;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Who records something, and when. */
@Component
public class Author {

    /** The name under which files applied at the console are recorded. */
    private static final String CONSOLE = "-";

    private final CurrentAccount account;
    private final Clock clock;

    Author(CurrentAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Display name of the signed-in account; "-" where nobody is. */
    public String name() {
        return account.get().map(SignedIn::displayName).orElse(CONSOLE);
    }

    /** Key of the signed-in account; 0 where nobody is. */
    public int accountId() {
        return account.get().map(SignedIn::accountId).orElse(0);
    }

    /** The moment in UTC, as the database keeps it. */
    public LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
