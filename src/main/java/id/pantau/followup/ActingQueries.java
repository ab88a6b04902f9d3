package id.pantau.followup;

import id.pantau.base.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who acts on figures: one statement, however many figures a page shows. */
@Component
class ActingQueries {

    /** An id that no unit has: {@code IN ()} is no SQL. */
    private static final Set<Integer> NONE = Set.of(0);

    private final JdbcClient jdbc;

    ActingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Acting.Key, ActingRow> open(Scope scope, LocalDate today) {
        String sql = """
                SELECT id, village_id, facility_id, indicator_code, owner_kind, owner_account_id, owner_name, due, desk, desk_since,
                       proposed_on
                  FROM follow_up
                 WHERE closed_on IS NULL AND (indicator_code IS NOT NULL OR missing_report)
                """;
        var statement = scope.wholeRegency()
                ? jdbc.sql(sql)
                : jdbc.sql(sql + " AND (village_id IN (:villages) OR facility_id IN (:puskesmas))")
                        .param("villages", scope.villageIds().isEmpty() ? NONE : scope.villageIds())
                        .param("puskesmas", scope.puskesmasIds().isEmpty() ? NONE : scope.puskesmasIds());
        var rows = new HashMap<Acting.Key, ActingRow>();
        statement.query(row -> {
            int village = row.getInt("village_id");
            String indicator = row.getString("indicator_code");
            var key = new Acting.Key(
                    village != 0,
                    village != 0 ? village : row.getInt("facility_id"),
                    indicator == null ? Acting.REPORT : indicator);
            rows.put(key, row(row, today));
        });
        return rows;
    }

    private static ActingRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new ActingRow(
                row.getInt("id"),
                Desk.valueOf(row.getString("desk")),
                row.getObject("desk_since", LocalDate.class),
                owner(row),
                due,
                row.getObject("proposed_on", LocalDate.class) != null,
                due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today)));
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        String kind = row.getString("owner_kind");
        int account = row.getInt("owner_account_id");
        return kind == null
                ? null
                : new Owner(OwnerKind.valueOf(kind), account == 0 ? null : account, row.getString("owner_name"));
    }
}
