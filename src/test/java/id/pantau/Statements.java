package id.pantau;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts queries, as the database itself does: whatever read them, and on which connection. */
public final class Statements {

    private Statements() {}

    /** The queries that the server answered while {@code work} ran; tests run one after the other. */
    public static long during(JdbcClient jdbc, Runnable work) {
        long before = answered(jdbc);
        work.run();
        return answered(jdbc) - before;
    }

    /** SHOW is not counted as a query. */
    private static long answered(JdbcClient jdbc) {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Com_select'")
                .query((row, n) -> row.getLong("Value"))
                .single();
    }
}
