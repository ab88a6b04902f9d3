package id.pantau.indicator;

import id.pantau.base.DataVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves with the catalogue only, so that new figures do not make every screen read the definitions again. */
@Component
class CatalogueVersion {

    private final JdbcClient jdbc;
    private final DataVersion dataVersion;

    CatalogueVersion(JdbcClient jdbc, DataVersion dataVersion) {
        this.jdbc = jdbc;
        this.dataVersion = dataVersion;
    }

    long current() {
        return jdbc.sql("SELECT version FROM catalogue_version WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** Makes other writers of the catalogue wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("SELECT version FROM catalogue_version WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /** To be called within the transaction that changed the catalogue; raises the data version too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise() {
        jdbc.sql("UPDATE catalogue_version SET version = version + 1 WHERE id = 1")
                .update();
        dataVersion.raise();
    }
}
