package id.pantau.rollout;

import id.pantau.base.security.Author;
import id.pantau.rollout.RegisterUnit.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the register of commitments, each one statement. Restricts nothing. */
@Component
class CommitmentQueries {

    private static final String SELECT = """
            SELECT c.id, c.owner, c.what, c.agreed_on, c.forum, c.due, c.next_date, c.evidence, c.source, c.status,
                   c.changed_by, c.changed_at, c.version,
                   COALESCE(d.id, v.id, f.id) AS unit_id,
                   COALESCE(d.code, v.code, f.code) AS unit_code,
                   COALESCE(d.name, v.name, f.name) AS unit_name,
                   CASE WHEN d.id IS NOT NULL THEN 'KECAMATAN' ELSE COALESCE(v.kind, f.kind) END AS unit_kind
              FROM commitment c
              LEFT JOIN district d ON d.id = c.district_id
              LEFT JOIN village v ON v.id = c.village_id
              LEFT JOIN facility f ON f.id = c.facility_id
            """;

    private final JdbcClient jdbc;

    CommitmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them. Whether they are late on {@code today} is told; what the account may do with them is not. */
    List<CommitmentRow> all(RegisterUnit regency, LocalDate today) {
        return jdbc.sql(SELECT)
                .query((row, n) -> commitment(row, regency, today))
                .list();
    }

    Optional<CommitmentRow> one(int id, RegisterUnit regency, LocalDate today) {
        return jdbc.sql(SELECT + " WHERE c.id = :id")
                .param("id", id)
                .query((row, n) -> commitment(row, regency, today))
                .optional();
    }

    /** The steps of one commitment, the newest first. */
    List<CommitmentChange> changes(int id) {
        return jdbc.sql("""
                        SELECT status, due, reason, changed_by, changed_at FROM commitment_change
                         WHERE commitment_id = :id ORDER BY id DESC
                        """)
                .param("id", id)
                .query((row, n) -> new CommitmentChange(
                        CommitmentStatus.valueOf(row.getString("status")),
                        row.getObject("due", LocalDate.class),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void add(Commitment commitment, @Nullable String reason, Author author) {
        jdbc.sql("""
                        INSERT INTO commitment_change (commitment_id, status, due, reason, changed_by, changed_at)
                        VALUES (:id, :status, :due, :reason, :by, :at)
                        """)
                .param("id", commitment.id())
                .param("status", commitment.status().name())
                .param("due", commitment.due())
                .param("reason", reason)
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }

    /** What became of commitments that are about to go; {@code ids} may be empty. */
    void forgetChanges(Collection<Integer> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM commitment_change WHERE commitment_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private static CommitmentRow commitment(ResultSet row, RegisterUnit regency, LocalDate today) throws SQLException {
        CommitmentStatus status = CommitmentStatus.valueOf(row.getString("status"));
        LocalDate due = row.getObject("due", LocalDate.class);
        String kind = row.getString("unit_kind");
        return new CommitmentRow(
                row.getInt("id"),
                row.getString("owner"),
                kind == null
                        ? regency
                        : new RegisterUnit(
                                Kind.valueOf(kind),
                                row.getInt("unit_id"),
                                row.getString("unit_code"),
                                row.getString("unit_name")),
                row.getString("what"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("forum"),
                due,
                row.getObject("next_date", LocalDate.class),
                row.getString("evidence"),
                row.getString("source"),
                status,
                status.isOpen() && due.isBefore(today),
                false,
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("version"));
    }
}
