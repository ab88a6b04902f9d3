package id.pantau.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One import at a time, on however many nodes. */
@Component
class IntakeLock {

    private final JdbcClient jdbc;

    IntakeLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Taken until the transaction ends; the next is told so at once and does not wait.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException while another import runs
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("SELECT id FROM intake_lock WHERE id = 1 FOR UPDATE NOWAIT")
                .query(Integer.class)
                .single();
    }
}
