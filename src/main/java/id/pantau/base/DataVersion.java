package id.pantau.base;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A number that rises with every change of figures, in the same transaction. Caches and open screens compare it instead of
 * listening for invalidations, which also holds for several nodes.
 */
@Component
public class DataVersion {

    private final JdbcClient jdbc;
    private final AtomicLong raisedHere = new AtomicLong();

    DataVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One read by primary key. Read it before the figures that it stands for. */
    @Transactional(readOnly = true)
    public long current() {
        return jdbc.sql("SELECT version FROM data_version WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** Moves with every change made through this application, also before it is committed: what was read before may be old. */
    public long raisedHere() {
        return raisedHere.get();
    }

    /** To be called by whoever changes a figure, within the transaction of that change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise() {
        raisedHere.incrementAndGet();
        jdbc.sql("UPDATE data_version SET version = version + 1, changed_at = NOW() WHERE id = 1")
                .update();
    }
}
