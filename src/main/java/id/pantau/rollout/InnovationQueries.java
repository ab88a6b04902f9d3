package id.pantau.rollout;

import id.pantau.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the register of innovations: one statement. Restricts nothing. */
@Component
class InnovationQueries {

    /** An innovation as it is stored. */
    record Stored(
            int id,
            String name,
            String about,
            Period since,
            @Nullable Period stopped,
            @Nullable String source,
            Set<Integer> puskesmas,
            Set<String> indicators,
            String changedBy,
            Instant changedAt,
            int version) {}

    private final JdbcClient jdbc;

    InnovationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    List<Stored> all() {
        return jdbc.sql("""
                        SELECT i.*,
                               (SELECT GROUP_CONCAT(p.facility_id) FROM innovation_puskesmas p
                                 WHERE p.innovation_id = i.id) AS puskesmas,
                               (SELECT GROUP_CONCAT(n.indicator_code) FROM innovation_indicator n
                                 WHERE n.innovation_id = i.id) AS indicators
                          FROM innovation i
                         ORDER BY i.name, i.id
                        """).query(InnovationQueries::stored).list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        int stopped = row.getInt("stopped");
        boolean runs = row.wasNull();
        return new Stored(
                row.getInt("id"),
                row.getString("name"),
                row.getString("about"),
                new Period(row.getInt("since")),
                runs ? null : new Period(stopped),
                row.getString("source"),
                parts(row.getString("puskesmas")).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                parts(row.getString("indicators")),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("version"));
    }

    private static Set<String> parts(@Nullable String list) {
        return list == null ? Set.of() : Arrays.stream(list.split(",")).collect(Collectors.toSet());
    }
}
