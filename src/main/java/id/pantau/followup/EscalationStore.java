package id.pantau.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the clock reads and writes: a few statements a batch, however many problems are in it. */
@Component
class EscalationStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Steps steps;

    EscalationStore(JdbcClient jdbc, JdbcTemplate batches, Steps steps) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.steps = steps;
    }

    /**
     * An open problem that can still go up.
     *
     * @param deskSince since when it counts at its desk: from the day on which a proposal to close it lapsed where that is later
     */
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
     * working on at this moment are left out: whoever works on it is not overtaken by the clock. What has recovered waits where it is
     * for somebody to close it.
     */
    List<Candidate> candidates(int afterId, int most) {
        return jdbc.sql("""
                        SELECT id, version, village_id, facility_id, desk,
                               GREATEST(desk_since, COALESCE(lapsed_on, desk_since)) AS desk_since, due
                          FROM follow_up
                         WHERE closed_on IS NULL AND proposed_on IS NULL AND desk <> 'SEKDA' AND id > :after
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
        steps.addAll(
                moves.stream().map(move -> step(move, moment)).toList(),
                moves.stream().collect(Collectors.toMap(move -> move.problem().id(), Move::told)));
        return moves.size();
    }

    private static Steps.NewStep step(Move move, LocalDateTime moment) {
        return new Steps.NewStep(
                move.problem().id(),
                StepKind.FORWARDED,
                move.problem().desk(),
                move.seat().desk(),
                move.policy(),
                move.seat().passed(),
                null,
                List.of(),
                Steps.CLOCK,
                null,
                moment);
    }

    /** Whether a run of this day has come to its end. */
    boolean isDone(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT * FROM escalation_run WHERE day = :day AND finished_at IS NOT NULL)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    int begin(LocalDate day, LocalDateTime moment) {
        return jdbc.sql("""
                        INSERT INTO escalation_run (day, started_at, escalated, skipped, failed)
                        VALUES (:day, :moment, 0, 0, 0) RETURNING id
                        """)
                .param("day", day)
                .param("moment", moment)
                .query(Integer.class)
                .single();
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
