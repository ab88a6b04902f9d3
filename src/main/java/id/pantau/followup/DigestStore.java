package id.pantau.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letters are waiting, and which went out. */
@Component
class DigestStore {

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts that were told something which they have neither read nor been sent. */
    Set<Integer> waiting() {
        return jdbc.sql("SELECT DISTINCT account_id FROM notification WHERE read_at IS NULL AND mailed_at IS NULL")
                .query(Integer.class)
                .set();
    }

    int mailed(List<Integer> notifications, LocalDateTime moment) {
        return jdbc.sql("UPDATE notification SET mailed_at = :moment WHERE id IN (:ids)")
                .param("moment", moment)
                .param("ids", notifications)
                .update();
    }

    /** Whether a run of this day has come to its end. */
    boolean isDone(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT * FROM digest_run WHERE day = :day AND finished_at IS NOT NULL)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** @return id of the run */
    int begin(LocalDate day, LocalDateTime moment) {
        return jdbc.sql(
                        "INSERT INTO digest_run (day, started_at, sent, failed) VALUES (:day, :moment, 0, 0) RETURNING id")
                .param("day", day)
                .param("moment", moment)
                .query(Integer.class)
                .single();
    }

    int finish(int run, LocalDateTime moment, DigestResult result) {
        return jdbc.sql("UPDATE digest_run SET finished_at = :moment, sent = :sent, failed = :failed WHERE id = :run")
                .param("moment", moment)
                .param("sent", result.sent())
                .param("failed", result.failed())
                .param("run", run)
                .update();
    }
}
