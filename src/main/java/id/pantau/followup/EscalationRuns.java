package id.pantau.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the clock has recorded about its runs. */
@Component
class EscalationRuns {

    private final JdbcClient jdbc;

    EscalationRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest runs, the newest first. At most two statements. */
    List<EscalationRunRow> newest(int most) {
        List<Stored> runs =
                jdbc.sql("""
                        SELECT id, day, finished_at, opened, proposed, escalated, skipped, failed
                          FROM escalation_run ORDER BY id DESC LIMIT :most
                        """).param("most", most).query(Stored.class).list();
        if (runs.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<EscalationRunRow.Reason>> reasons = new HashMap<>();
        jdbc.sql("""
                        SELECT run_id, reason, detail, COUNT(*) AS problems FROM escalation_failure WHERE run_id IN (:runs)
                         GROUP BY run_id, reason, detail ORDER BY problems DESC, reason, detail
                        """).param("runs", runs.stream().map(Stored::id).toList()).query(row -> {
            reasons.computeIfAbsent(row.getInt("run_id"), run -> new ArrayList<>())
                    .add(new EscalationRunRow.Reason(
                            row.getString("reason"), row.getString("detail"), row.getInt("problems")));
        });
        return runs.stream()
                .map(run -> new EscalationRunRow(
                        run.id(),
                        run.day(),
                        run.finishedAt() == null ? null : run.finishedAt().toInstant(ZoneOffset.UTC),
                        run.opened(),
                        run.proposed(),
                        run.escalated(),
                        run.skipped(),
                        run.failed(),
                        reasons.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private record Stored(
            int id,
            LocalDate day,
            @Nullable LocalDateTime finishedAt,
            int opened,
            int proposed,
            int escalated,
            int skipped,
            int failed) {}
}
