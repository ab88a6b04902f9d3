package id.pantau.rollout;

import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Who writes in a register, and when. */
@Component
class RegisterAuthor {

    private static final String NOBODY = "-";

    private final CurrentAccount account;
    private final Clock clock;

    RegisterAuthor(CurrentAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Name of the account that is signed in; "-" where nobody is. */
    String name() {
        return account.get().map(SignedIn::displayName).orElse(NOBODY);
    }

    /** The moment in UTC, as the database keeps it. */
    LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
