package id.pantau.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of runs. */
@Component
class RunLog {

    private static final int NAME_LENGTH = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down that a run begins, in a transaction of its own, and returns its number. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int begin(RunKind kind, @Nullable String account, String source) {
        return jdbc.sql("""
                        INSERT INTO intake_run (started, account, kind, source, status) VALUES (?, ?, ?, ?, 'RUNNING')
                        RETURNING id
                        """)
                .param(now())
                .param(account)
                .param(kind.name())
                .param(shortened(source))
                .query(Integer.class)
                .single();
    }

    /** Ends a run within the transaction of its data, or alone where it changed nothing. */
    @Transactional
    public void end(int id, RunStatus status, @Nullable String sha256, PackReport report, String text) {
        jdbc.sql("""
                UPDATE intake_run SET finished = ?, status = ?, sha256 = ?, added = ?, changed = ?, same = ?,
                    unmatched = ?, refused = ?, report = ? WHERE id = ?""")
                .param(now())
                .param(status.name())
                .param(sha256)
                .param(status == RunStatus.APPLIED ? report.added() : 0)
                .param(status == RunStatus.APPLIED ? report.changed() : 0)
                .param(report.same())
                .param(report.unmatched())
                .param(report.refused())
                .param(text)
                .param(id)
                .update();
    }

    /** Runs that were cut off, by a power failure for instance: their data were rolled back, only this note is left. */
    @Transactional
    public int closeOrphans() {
        return jdbc.sql("UPDATE intake_run SET status = 'FAILED', finished = ? WHERE status = 'RUNNING'")
                .param(now())
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RunRow> latest(int limit) {
        return jdbc.sql("""
                SELECT id, started, finished, account, kind, source, sha256, status, added, changed, same, unmatched, refused
                FROM intake_run ORDER BY id DESC LIMIT ?""").param(limit).query(RunLog::row).list();
    }

    @Transactional(readOnly = true)
    public Optional<String> reportOf(int id) {
        return jdbc.sql("SELECT report FROM intake_run WHERE id = ? AND report IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String shortened(String name) {
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    private static RunRow row(ResultSet rs, int number) throws SQLException {
        return new RunRow(
                rs.getInt("id"),
                instant(rs.getObject("started", LocalDateTime.class)),
                rs.getObject("finished") == null ? null : instant(rs.getObject("finished", LocalDateTime.class)),
                rs.getString("account"),
                RunKind.valueOf(rs.getString("kind")),
                rs.getString("source"),
                rs.getString("sha256"),
                RunStatus.valueOf(rs.getString("status")),
                rs.getInt("added"),
                rs.getInt("changed"),
                rs.getInt("same"),
                rs.getInt("unmatched"),
                rs.getInt("refused"));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
