package id.pantau.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of people. Restricts nothing. */
@Component
class PeopleStore {

    private static final String SELECT =
            "SELECT counted_on, people, number FROM people_count WHERE facility_id = :id AND ";

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(LocalDate date, PeopleGroup group, int number) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("counted_on", LocalDate.class),
                    PeopleGroup.valueOf(row.getString("people")),
                    row.getInt("number"));
        }
    }

    Optional<PeopleCount> latest(int facilityId) {
        return one(jdbc.sql(SELECT + """
                         counted_on = (SELECT MAX(counted_on) FROM people_count WHERE facility_id = :id)
                        """)
                .param("id", facilityId)
                .query((row, n) -> Row.of(row))
                .list());
    }

    private static Optional<PeopleCount> one(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var numbers = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        rows.forEach(row -> numbers.put(row.group(), row.number()));
        return Optional.of(new PeopleCount(rows.getFirst().date(), numbers));
    }

    void write(
            int facilityId, LocalDate date, Map<PeopleGroup, Integer> numbers, @Nullable String by, LocalDateTime at) {
        numbers.forEach((group, number) -> jdbc.sql("""
                        INSERT INTO people_count (facility_id, counted_on, people, number, recorded_by, recorded_at)
                        VALUES (:id, :date, :people, :number, :by, :at)
                        ON DUPLICATE KEY UPDATE number = VALUES(number), recorded_by = VALUES(recorded_by),
                            recorded_at = VALUES(recorded_at)
                        """)
                .param("id", facilityId)
                .param("date", date)
                .param("people", group.name())
                .param("number", number)
                .param("by", by)
                .param("at", at)
                .update());
    }
}
