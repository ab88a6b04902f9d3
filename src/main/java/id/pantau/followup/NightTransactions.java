package id.pantau.followup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions in which the work of the night goes on beside people: each statement sees what was committed before it. */
@Component
class NightTransactions {

    private final TransactionTemplate transaction;
    private final Clock clock;

    NightTransactions(TransactionTemplate transaction, Clock clock) {
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Now, in UTC. */
    LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
