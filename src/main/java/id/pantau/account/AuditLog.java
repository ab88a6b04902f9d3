package id.pantau.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who did what to whom, in the transaction of what was done. Never a password, never a figure. */
@Component
class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param actor username; null for the application itself and for somebody who was not let in
     * @param subject username or name of the setting, never what was typed by somebody unknown
     */
    @Transactional
    public void record(@Nullable String actor, AuditAction action, String subject) {
        jdbc.sql(
                        "INSERT INTO audit_event (happened_at, actor, action, subject) VALUES (:at, :actor, :action, :subject)")
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action.name())
                .param("subject", subject)
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> latest(int limit, ZoneId zone) {
        return jdbc.sql("SELECT happened_at, actor, action, subject FROM audit_event ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, n) -> new AuditRow(
                        row.getObject("happened_at", LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(zone),
                        row.getString("actor"),
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("subject")))
                .list();
    }
}
