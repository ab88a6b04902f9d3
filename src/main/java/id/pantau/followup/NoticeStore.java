package id.pantau.followup;

import id.pantau.base.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What accounts were told, each method one statement. An account that was moved finds nothing of the units that it has left. */
@Component
class NoticeStore {

    /** An id that no unit has: {@code IN ()} is no SQL. */
    private static final Set<Integer> NONE = Set.of(0);

    private static final String JOINED = """
            notification n
              LEFT JOIN follow_up f ON f.id = n.follow_up_id
              LEFT JOIN direction d ON d.id = n.direction_id
            """;

    private static final String SEEN = """
            n.account_id = :account
               AND (:all OR f.village_id IN (:villages) OR f.facility_id IN (:puskesmas)
                    OR d.village_id IN (:villages) OR d.facility_id IN (:puskesmas)
                    OR (d.addressee_kind = 'PUSKESMAS' AND d.addressee_id IN (:puskesmas)))
            """;

    /** What fits into one letter; the rest goes into the next. */
    private static final int LETTER = 100;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int unread(int account, Scope scope) {
        return seen("SELECT COUNT(*) FROM " + JOINED + " WHERE n.read_at IS NULL AND " + SEEN, account, scope)
                .query(Integer.class)
                .single();
    }

    /** The newest first; what is about a unit that has gone is left out. */
    List<Notice> newest(int account, Scope scope, int most, DirectionUnits.Today units) {
        return read("TRUE", "n.id DESC", most, account, scope, units);
    }

    private List<Notice> read(
            String which, String order, int most, int account, Scope scope, DirectionUnits.Today units) {
        return seen(
                        """
                        SELECT n.id AS notice_id, n.created_at, n.read_at, n.follow_up_id, n.direction_event,
                               f.problem, COALESCE(f.village_id, d.village_id) AS village_id,
                               COALESCE(f.facility_id, d.facility_id) AS facility_id,
                               COALESCE(f.indicator_code, d.indicator_code) AS indicator_code,
                               d.addressee_kind, d.addressee_id, d.addressee_name, d.given_by, d.answered_by,
                               s.id, s.kind, s.from_desk, s.to_desk, s.policy, s.nobody_at, s.text, s.mentions, s.by_name,
                               s.by_role, s.happened_at
                          FROM
                        """ + JOINED + "LEFT JOIN follow_up_step s ON s.id = n.step_id WHERE " + which + " AND " + SEEN
                                + " ORDER BY " + order + " LIMIT :most",
                        account,
                        scope)
                .param("most", most)
                .query((row, n) -> notice(row, units))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is neither read nor sent, the oldest first; what is about a unit that has gone is left out. */
    List<Notice> waiting(int account, Scope scope, DirectionUnits.Today units) {
        return read("n.read_at IS NULL AND n.mailed_at IS NULL", "n.id", LETTER, account, scope, units);
    }

    /** What the account was told of this problem is read. */
    int readProblem(int account, int followUp, LocalDateTime moment) {
        return jdbc.sql("""
                        UPDATE notification SET read_at = :moment
                         WHERE account_id = :account AND follow_up_id = :followUp AND read_at IS NULL
                        """)
                .param("account", account)
                .param("followUp", followUp)
                .param("moment", moment)
                .update();
    }

    /** What the account was told of directions that have an answer, or of those that have none, is read. */
    int readDirections(int account, boolean answered, LocalDateTime moment) {
        return jdbc.sql("""
                        UPDATE notification n JOIN direction d ON d.id = n.direction_id
                           SET n.read_at = :moment
                         WHERE n.account_id = :account AND n.read_at IS NULL AND (d.answered_on IS NOT NULL) = :answered
                        """)
                .param("account", account)
                .param("answered", answered)
                .param("moment", moment)
                .update();
    }

    /** @param newest id up to which all is read: what came later was not seen */
    int readAll(int account, Scope scope, int newest, LocalDateTime moment) {
        return seen(
                        "UPDATE " + JOINED + " SET n.read_at = :moment WHERE n.read_at IS NULL AND n.id <= :newest AND "
                                + SEEN,
                        account,
                        scope)
                .param("moment", moment)
                .param("newest", newest)
                .update();
    }

    private StatementSpec seen(String sql, int account, Scope scope) {
        return jdbc.sql(sql)
                .param("account", account)
                .param("all", scope.wholeRegency())
                .param("villages", scope.villageIds().isEmpty() ? NONE : scope.villageIds())
                .param("puskesmas", scope.puskesmasIds().isEmpty() ? NONE : scope.puskesmasIds());
    }

    private static Optional<Notice> notice(ResultSet row, DirectionUnits.Today units) throws SQLException {
        Integer village = number(row, "village_id");
        Integer facility = number(row, "facility_id");
        int id = row.getInt("notice_id");
        LocalDateTime at = row.getObject("created_at", LocalDateTime.class);
        boolean read = row.getObject("read_at") != null;
        String indicator = row.getString("indicator_code");
        String event = row.getString("direction_event");
        if (event == null) {
            int problem = row.getInt("follow_up_id");
            String text = row.getString("problem");
            FollowUpStep step = FollowUpQueries.step(row, 0);
            return units.units()
                    .find(village, facility)
                    .map(unit -> new ProblemNotice(id, at, read, problem, unit, indicator, text, step));
        }
        DirectionEvent what = DirectionEvent.valueOf(event);
        String answeredBy = row.getString("answered_by");
        String by = what == DirectionEvent.GIVEN ? row.getString("given_by") : answeredBy;
        var to = new Addressee(
                AddresseeKind.valueOf(row.getString("addressee_kind")),
                number(row, "addressee_id"),
                row.getString("addressee_name"));
        return units.unit(village, facility)
                .map(unit -> new DirectionNotice(
                        id,
                        at,
                        read,
                        what,
                        unit,
                        Objects.requireNonNull(indicator),
                        to,
                        Objects.requireNonNullElse(by, "–"),
                        answeredBy != null));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
