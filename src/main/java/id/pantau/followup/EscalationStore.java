package id.pantau.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What the clock reads and writes: a few statements a batch, however many problems are in it. */
@Component
class EscalationStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EscalationStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An open problem that can still go up. */
    record Candidate(
            int id,
            int version,
            @Nullable Integer villageId,
            @Nullable Integer facilityId,
            Desk desk,
            LocalDate deskSince,
            @Nullable LocalDate due) {}

    /** @param told accounts */
    record Move(Candidate problem, EscalationPolicy policy, Seats.Seat seat, LocalDate today, List<Integer> told) {}

    /**
     * The next open problems below the highest desk, by id. They are locked until the end of the transaction; those that somebody is
     * working on at this moment are left out: whoever works on it is not overtaken by the clock.
     */
    List<Candidate> candidates(int afterId, int most) {
        return jdbc.sql("""
                        SELECT id, version, village_id, facility_id, desk, desk_since, due
                          FROM follow_up
                         WHERE closed_on IS NULL AND desk <> 'SEKDA' AND id > :after
                         ORDER BY id
                         LIMIT :most
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("after", afterId)
                .param("most", most)
                .query(Candidate.class)
                .list();
    }

    /** @return how many were handed on */
    int move(List<Move> moves, LocalDateTime moment) {
        if (moves.isEmpty()) {
            return 0;
        }
        batches.batchUpdate(
                "UPDATE follow_up SET desk = ?, desk_since = ?, version = version + 1 WHERE id = ? AND version = ?",
                moves,
                moves.size(),
                (statement, move) -> {
                    statement.setString(1, move.seat().desk().name());
                    statement.setDate(2, Date.valueOf(move.today()));
                    statement.setInt(3, move.problem().id());
                    statement.setInt(4, move.problem().version());
                });
        batches.batchUpdate("""
                INSERT INTO follow_up_step
                  (follow_up_id, kind, from_desk, to_desk, policy, nobody_at, by_name, happened_at)
                VALUES (?, 'FORWARDED', ?, ?, ?, ?, ?, ?)
                """, moves, moves.size(), (statement, move) -> {
            statement.setInt(1, move.problem().id());
            statement.setString(2, move.problem().desk().name());
            statement.setString(3, move.seat().desk().name());
            statement.setString(4, move.policy().name());
            statement.setString(
                    5,
                    move.seat().passed().isEmpty()
                            ? null
                            : move.seat().passed().stream().map(Desk::name).collect(Collectors.joining(",")));
            statement.setString(6, Steps.CLOCK);
            statement.setObject(7, moment);
        });
        tell(moves, moment);
        return moves.size();
    }

    /** The step of each problem is the newest one of the clock; somebody may comment at this moment. */
    private void tell(List<Move> moves, LocalDateTime moment) {
        record Told(int account, int problem) {}
        List<Told> all = moves.stream()
                .flatMap(move -> move.told().stream()
                        .map(account -> new Told(account, move.problem().id())))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        var newest = new HashMap<Integer, Integer>();
        jdbc.sql("""
                        SELECT follow_up_id, MAX(id) AS id
                          FROM follow_up_step
                         WHERE follow_up_id IN (:ids) AND policy IS NOT NULL
                         GROUP BY follow_up_id
                        """)
                .param("ids", moves.stream().map(move -> move.problem().id()).toList())
                .query(row -> {
                    newest.put(row.getInt("follow_up_id"), row.getInt("id"));
                });
        batches.batchUpdate(
                "INSERT INTO notification (account_id, follow_up_id, step_id, created_at) VALUES (?, ?, ?, ?)",
                all,
                all.size(),
                (statement, told) -> {
                    statement.setInt(1, told.account());
                    statement.setInt(2, told.problem());
                    statement.setInt(3, Objects.requireNonNull(newest.get(told.problem())));
                    statement.setObject(4, moment);
                });
    }

    /** Whether a run of this day has come to its end. */
    boolean isDone(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT * FROM escalation_run WHERE day = :day AND finished_at IS NOT NULL)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    int begin(LocalDate day, LocalDateTime moment) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO escalation_run (day, started_at, escalated, skipped, failed) VALUES (:day, :moment, 0, 0, 0)")
                .param("day", day)
                .param("moment", moment)
                .update(key);
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no id for a run");
        }
        return id.intValue();
    }

    void failures(int run, List<EscalationResult.Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "INSERT INTO escalation_failure (run_id, follow_up_id, reason, detail) VALUES (?, ?, ?, ?)",
                failures,
                failures.size(),
                (statement, failure) -> {
                    statement.setInt(1, run);
                    statement.setInt(2, failure.followUpId());
                    statement.setString(3, failure.reason());
                    statement.setString(4, failure.detail());
                });
    }

    int finish(int run, LocalDateTime moment, EscalationResult result) {
        return jdbc.sql("""
                        UPDATE escalation_run SET finished_at = :moment, escalated = :escalated, skipped = :skipped,
                               failed = :failed WHERE id = :run
                        """)
                .param("moment", moment)
                .param("escalated", result.escalated())
                .param("skipped", result.skipped())
                .param("failed", result.failures().size())
                .param("run", run)
                .update();
    }
}
