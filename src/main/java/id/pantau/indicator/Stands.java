package id.pantau.indicator;

import id.pantau.base.DataVersion;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells where the data stand: one statement for a transaction, and for all of a web request that only reads. A screen asks several
 * times while it is built, and should not mix two states anyway.
 */
@Component
class Stands {

    private static final String KEPT = Stands.class.getName();

    private record Kept(long raisedHere, Stand stand) {}

    private final JdbcClient jdbc;
    private final DataVersion dataVersion;

    Stands(JdbcClient jdbc, DataVersion dataVersion) {
        this.jdbc = jdbc;
        this.dataVersion = dataVersion;
    }

    Stand current() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Stand ofTransaction) {
            return ofTransaction;
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        long raised = dataVersion.raisedHere();
        if (request != null
                && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                && kept.raisedHere() == raised) {
            return kept.stand();
        }
        Stand now = read();
        bind(now);
        if (request != null) {
            request.setAttribute(KEPT, new Kept(raised, now), RequestAttributes.SCOPE_REQUEST);
        }
        return now;
    }

    /** Whether what this transaction reads belongs to {@code stand}; no statement where the transaction found it out itself. */
    boolean isCurrent(Stand stand) {
        boolean ofTransaction = stand.equals(TransactionSynchronizationManager.getResource(this));
        return ofTransaction || dataVersion.current() == stand.data();
    }

    private Stand read() {
        Map<String, String> settings = new HashMap<>();
        long[] versions = new long[2];
        jdbc.sql("""
                SELECT d.version AS figures, c.version AS catalogue, s.name, s.value
                  FROM data_version d
                  JOIN catalogue_version c ON c.id = 1
                  LEFT JOIN setting s ON TRUE
                 WHERE d.id = 1
                """).query(row -> {
            versions[0] = row.getLong("figures");
            versions[1] = row.getLong("catalogue");
            String name = row.getString("name");
            if (name != null) {
                settings.put(name, row.getString("value"));
            }
        });
        return new Stand(versions[0], versions[1], settings);
    }

    private void bind(Stand stand) {
        TransactionSynchronizationManager.bindResource(this, stand);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Stands.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Stands.this, stand);
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResource(Stands.this);
            }
        });
    }
}
