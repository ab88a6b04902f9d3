package id.pantau.followup;

import id.pantau.base.security.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delays of the policies, version by version. */
@Component
class EscalationDelays {

    private static final String SELECT =
            "SELECT d.policy, d.version, d.days, d.source, d.changed_by, d.changed_at FROM escalation_delay d ";

    private final JdbcClient jdbc;

    EscalationDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts, in working days, of every policy. One statement. */
    Map<EscalationPolicy, Integer> current() {
        var delays = new EnumMap<EscalationPolicy, Integer>(EscalationPolicy.class);
        rows().forEach(row -> delays.put(row.policy(), row.days()));
        return delays;
    }

    /** The newest version of every policy, in the order of the desks. One statement. */
    List<DelayRow> rows() {
        var newest = new EnumMap<EscalationPolicy, DelayRow>(EscalationPolicy.class);
        Arrays.stream(EscalationPolicy.values()).forEach(policy -> newest.put(policy, DelayRow.builtIn(policy)));
        jdbc.sql(SELECT + "WHERE d.version = (SELECT MAX(v.version) FROM escalation_delay v WHERE v.policy = d.policy)")
                .query(EscalationDelays::row)
                .list()
                .forEach(row -> newest.put(row.policy(), row));
        return List.copyOf(newest.values());
    }

    /** All versions of one, the newest first; empty where nobody has changed it. */
    List<DelayRow> versions(EscalationPolicy policy) {
        return jdbc.sql(SELECT + "WHERE d.policy = :policy ORDER BY d.version DESC")
                .param("policy", policy.name())
                .query(EscalationDelays::row)
                .list();
    }

    /**
     * Follows a version with the next one.
     *
     * @param days null for the default
     * @throws org.springframework.dao.DuplicateKeyException where somebody else has followed it already
     */
    void add(DelayRow before, @Nullable Integer days, @Nullable String source, Author author) {
        jdbc.sql("""
                        INSERT INTO escalation_delay (policy, version, days, source, changed_by, changed_at)
                        VALUES (:policy, :version, :days, :source, :by, :at)
                        """)
                .param("policy", before.policy().name())
                .param("version", before.version() + 1)
                .param("days", days)
                .param("source", source)
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }

    private static DelayRow row(ResultSet row, int number) throws SQLException {
        return new DelayRow(
                EscalationPolicy.valueOf(row.getString("policy")),
                row.getInt("version"),
                row.getObject("days", Integer.class),
                row.getString("source"),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
