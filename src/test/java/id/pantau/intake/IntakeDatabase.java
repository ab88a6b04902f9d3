package id.pantau.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the database of these tests back to what it was before the first of them. An import commits, so that no test transaction can
 * take it back; a context of its own keeps it away from the other tests.
 */
public class IntakeDatabase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationContext context;
    private @Nullable Set<String> filledBefore;

    IntakeDatabase(JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationContext context) {
        this.jdbc = jdbc;
        this.context = context;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** To be called before each test. */
    public void clean() {
        List<String> tables = jdbc.sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'""").query(String.class).list();
        Set<String> kept = filledBefore;
        if (kept == null) {
            kept = tables.stream().filter(t -> count(t) > 0).collect(Collectors.toSet());
            filledBefore = kept;
        }
        Set<String> filled = kept;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET SESSION foreign_key_checks = 0").update();
            tables.stream()
                    .filter(t -> !filled.contains(t))
                    .forEach(t -> jdbc.sql("DELETE FROM " + t).update());
            jdbc.sql("SET SESSION foreign_key_checks = 1").update();
        });
        forgetRegions();
    }

    /** The tree is kept in memory and does not see deletions behind its back. */
    private void forgetRegions() {
        Object kept = Objects.requireNonNull(ReflectionTestUtils.getField(context.getBean("regionSnapshots"), "held"));
        ((AtomicReference<?>) kept).set(null);
    }

    public int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
