package id.pantau;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts statements, as the database itself does: whatever sent them, and on which connection. */
public final class Statements {

    private Statements() {}

    /** The queries that the server answered while {@code work} ran; tests run one after the other. */
    public static long during(JdbcClient jdbc, Runnable work) {
        return during(jdbc, "Com_select", work);
    }

    /** All that the server was sent, whether it read or wrote; a batch counts as often as it was sent. */
    public static long ofAnyKind(JdbcClient jdbc, Runnable work) {
        return during(jdbc, "Questions", work) - 1;
    }

    private static long during(JdbcClient jdbc, String status, Runnable work) {
        long before = value(jdbc, status);
        work.run();
        return value(jdbc, status) - before;
    }

    /** SHOW is a question of its own, and not a query. */
    private static long value(JdbcClient jdbc, String status) {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE '" + status + "'")
                .query((row, n) -> row.getLong("Value"))
                .single();
    }
}
