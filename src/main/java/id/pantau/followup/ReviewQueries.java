package id.pantau.followup;

import id.pantau.base.Scope;
import id.pantau.rollout.MeetingForum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of meetings, each one statement. */
@Component
class ReviewQueries {

    private static final String ROWS = """
            SELECT r.id, r.version, r.facility_id, r.forum, r.held_on, r.next_on, r.state, r.attendance, r.remarks, r.reason,
                   r.changed_by,
                   COUNT(DISTINCT i.village_id) AS villages,
                   COUNT(DISTINCT CASE WHEN i.outcome = 'OPEN' THEN i.village_id END) AS open_villages,
                   COALESCE(SUM(i.outcome = 'DECIDED'), 0) AS decisions
              FROM review r
              JOIN review_item i ON i.review_id = r.id
            """;

    private static final String GROUPED = " GROUP BY r.id ORDER BY r.state, r.held_on DESC, r.id DESC LIMIT 200";

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as it is stored; {@code heldOn} is the day of its meeting. */
    record StoredItem(
            int id,
            int version,
            int stop,
            @Nullable Integer villageId,
            @Nullable String indicatorCode,
            AgendaReason reason,
            @Nullable FigureSnapshot figure,
            @Nullable PreviousDecision previous,
            @Nullable String problem,
            @Nullable String cause,
            ReviewOutcome outcome,
            @Nullable String plan,
            @Nullable Owner owner,
            @Nullable LocalDate due,
            @Nullable Integer followUpId,
            LocalDate heldOn) {}

    /** The meetings of a Puskesmas; where only villages are seen, those that had one of them on the agenda. */
    List<ReviewRow> rows(int puskesmasId, Scope scope) {
        boolean all = scope.seesPuskesmas(puskesmasId);
        return jdbc
                .sql(ROWS + " WHERE r.facility_id = :puskesmas" + (all ? "" : " AND i.village_id IN (:villages)")
                        + GROUPED)
                .param("puskesmas", puskesmasId)
                .param("villages", scope.villageIds().isEmpty() ? Set.of(0) : scope.villageIds())
                .query(ReviewQueries::row)
                .list()
                .stream()
                .map(row -> all ? row : row.withoutRemarks())
                .toList();
    }

    Optional<ReviewRow> row(int id) {
        return jdbc.sql(ROWS + " WHERE r.id = :id GROUP BY r.id")
                .param("id", id)
                .query(ReviewQueries::row)
                .optional();
    }

    /** In the order in which they are discussed. */
    List<StoredItem> items(int reviewId) {
        return jdbc.sql("""
                        SELECT i.*, r.held_on FROM review_item i JOIN review r ON r.id = i.review_id
                         WHERE i.review_id = :id ORDER BY i.stop, i.id
                        """).param("id", reviewId).query(ReviewQueries::item).list();
    }

    /**
     * What the recorded meetings since the last one of this forum, itself included, have left behind; the newest first. Before the
     * first one of a forum: since the last meeting of any.
     */
    List<StoredItem> sinceLast(int puskesmasId, MeetingForum forum) {
        return jdbc.sql("""
                        SELECT i.*, r.held_on FROM review_item i JOIN review r ON r.id = i.review_id
                         WHERE r.facility_id = :puskesmas AND r.state = 'RECORDED' AND i.reason <> 'ROUTINE'
                           AND r.held_on >= COALESCE(
                                 (SELECT MAX(l.held_on) FROM review l
                                   WHERE l.facility_id = :puskesmas AND l.forum = :forum AND l.state = 'RECORDED'),
                                 (SELECT MAX(l.held_on) FROM review l
                                   WHERE l.facility_id = :puskesmas AND l.state = 'RECORDED'))
                         ORDER BY r.held_on DESC, r.id DESC, i.stop, i.id
                        """)
                .param("puskesmas", puskesmasId)
                .param("forum", forum.name())
                .query(ReviewQueries::item)
                .list();
    }

    private static ReviewRow row(ResultSet row, int n) throws SQLException {
        int villages = row.getInt("villages");
        return new ReviewRow(
                row.getInt("id"),
                row.getInt("version"),
                row.getInt("facility_id"),
                MeetingForum.valueOf(row.getString("forum")),
                row.getObject("held_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                ReviewState.valueOf(row.getString("state")),
                Attendee.read(row.getString("attendance")),
                row.getString("remarks"),
                row.getString("reason"),
                row.getString("changed_by"),
                villages,
                villages - row.getInt("open_villages"),
                row.getInt("decisions"));
    }

    private static StoredItem item(ResultSet row, int n) throws SQLException {
        String kind = row.getString("owner_kind");
        return new StoredItem(
                row.getInt("id"),
                row.getInt("version"),
                row.getInt("stop"),
                number(row, "village_id"),
                row.getString("indicator_code"),
                AgendaReason.valueOf(row.getString("reason")),
                Snapshots.read(row.getString("figure")),
                PreviousDecision.read(row.getString("previous")),
                row.getString("problem"),
                row.getString("cause"),
                ReviewOutcome.valueOf(row.getString("outcome")),
                row.getString("plan"),
                kind == null
                        ? null
                        : new Owner(
                                OwnerKind.valueOf(kind), number(row, "owner_account_id"), row.getString("owner_name")),
                row.getObject("due", LocalDate.class),
                number(row, "follow_up_id"),
                row.getObject("held_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
