package id.pantau.intake;

import id.pantau.indicator.ImportBook;
import id.pantau.indicator.ImportRun;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of runs as those read it who show where a figure came from. */
@Component
class RunBook implements ImportBook {

    private final JdbcClient jdbc;

    RunBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Integer, ImportRun> runs(Collection<Integer> ids) {
        Map<Integer, ImportRun> runs = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, started, account, source FROM intake_run WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        runs.put(
                                row.getInt("id"),
                                new ImportRun(
                                        row.getInt("id"),
                                        row.getObject("started", LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC),
                                        row.getString("account"),
                                        row.getString("source")));
                    });
        }
        return runs;
    }

    @Override
    public Set<Integer> since(Instant moment) {
        return Set.copyOf(jdbc.sql("SELECT id FROM intake_run WHERE started >= :moment AND status = 'APPLIED'")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Integer.class)
                .list());
    }
}
