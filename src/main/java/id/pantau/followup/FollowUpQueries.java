package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of problems, each one statement. */
@Component
class FollowUpQueries {

    private static final String ROWS = """
            SELECT id, version, village_id, facility_id, indicator_code, missing_report, period, origin, problem, plan, owner_kind,
                   owner_account_id, owner_name, due, forum, state, desk, desk_since, action IS NOT NULL AS acted,
                   opened_on, closed_on, proposed_on
              FROM follow_up
            """;

    /** An id that no unit has: {@code IN ()} is no SQL. */
    private static final Set<Integer> NONE = Set.of(0);

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Long texts and figures of one problem. */
    record Texts(
            @Nullable String cause,
            @Nullable String action,
            @Nullable String evidence,
            @Nullable String evaluation,
            String openedBy,
            @Nullable FigureSnapshot opening,
            @Nullable FigureSnapshot closing) {}

    /** The problems of the units in the scope; units that have gone are left out. */
    List<FollowUpRow> rows(Scope scope, FollowUpUnits.Today units, LocalDate today) {
        var statement = scope.wholeRegency()
                ? jdbc.sql(ROWS)
                : jdbc.sql(ROWS + " WHERE village_id IN (:villages) OR facility_id IN (:puskesmas)")
                        .param("villages", scope.villageIds().isEmpty() ? NONE : scope.villageIds())
                        .param("puskesmas", scope.puskesmasIds().isEmpty() ? NONE : scope.puskesmasIds());
        return statement.query((row, n) -> row(row, units, today)).list().stream()
                .flatMap(Optional::stream)
                .filter(row -> row.unit().isSeenBy(scope))
                .toList();
    }

    Optional<FollowUpRow> row(int id, FollowUpUnits.Today units, LocalDate today) {
        return jdbc.sql(ROWS + " WHERE id = :id")
                .param("id", id)
                .query((row, n) -> row(row, units, today))
                .optional()
                .flatMap(found -> found);
    }

    /** Id of the open problem of a unit and indicator. */
    Optional<Integer> open(FollowUpUnit unit, String indicatorCode) {
        return jdbc.sql("""
                        SELECT id FROM follow_up
                         WHERE closed_on IS NULL AND indicator_code = :indicator
                           AND village_id <=> :village AND facility_id <=> :puskesmas
                        """)
                .param("indicator", indicatorCode)
                .param("village", unit.villageId())
                .param("puskesmas", unit.isVillage() ? null : unit.puskesmasId())
                .query(Integer.class)
                .optional();
    }

    Texts texts(int id) {
        return jdbc.sql("""
                        SELECT cause, action, evidence, evaluation, opened_by, opening_figure, closing_figure
                          FROM follow_up WHERE id = :id
                        """).param("id", id).query(FollowUpQueries::texts).single();
    }

    /** The figures at opening of these problems, by id; without those that have none. */
    Map<Integer, FigureSnapshot> openings(List<Integer> ids) {
        Map<Integer, FigureSnapshot> openings = new HashMap<>();
        jdbc.sql("SELECT id, opening_figure FROM follow_up WHERE id IN (:ids) AND opening_figure IS NOT NULL")
                .param("ids", ids.isEmpty() ? NONE : ids)
                .query(row -> {
                    FigureSnapshot opening = Snapshots.read(row.getString("opening_figure"));
                    if (opening != null) {
                        openings.put(row.getInt("id"), opening);
                    }
                });
        return openings;
    }

    /** The newest first. */
    List<FollowUpStep> steps(int id) {
        return jdbc.sql("""
                        SELECT id, kind, from_desk, to_desk, policy, nobody_at, text, mentions, by_name, by_role,
                               happened_at
                          FROM follow_up_step WHERE follow_up_id = :id ORDER BY id DESC
                        """).param("id", id).query(FollowUpQueries::step).list();
    }

    private static Optional<FollowUpRow> row(ResultSet row, FollowUpUnits.Today units, LocalDate today)
            throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        var state = FollowUpState.valueOf(row.getString("state"));
        Optional<FollowUpUnit> unit = units.find(number(row, "village_id"), number(row, "facility_id"));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FollowUpRow(
                row.getInt("id"),
                row.getInt("version"),
                unit.get(),
                row.getString("indicator_code"),
                row.getBoolean("missing_report"),
                period(row, "period"),
                FollowUpOrigin.valueOf(row.getString("origin")),
                row.getString("problem"),
                row.getString("plan"),
                owner(row),
                due,
                row.getString("forum"),
                state,
                Desk.valueOf(row.getString("desk")),
                row.getObject("desk_since", LocalDate.class),
                row.getBoolean("acted"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("proposed_on", LocalDate.class),
                state.isOpen() && due != null && due.isBefore(today)));
    }

    private static Texts texts(ResultSet row, int n) throws SQLException {
        return new Texts(
                row.getString("cause"),
                row.getString("action"),
                row.getString("evidence"),
                row.getString("evaluation"),
                row.getString("opened_by"),
                Snapshots.read(row.getString("opening_figure")),
                Snapshots.read(row.getString("closing_figure")));
    }

    /** The step in a row that has all columns of one. */
    static FollowUpStep step(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_desk");
        String policy = row.getString("policy");
        String role = row.getString("by_role");
        return new FollowUpStep(
                row.getInt("id"),
                StepKind.valueOf(row.getString("kind")),
                from == null ? null : Desk.valueOf(from),
                Desk.valueOf(row.getString("to_desk")),
                policy == null ? null : EscalationPolicy.valueOf(policy),
                desks(row.getString("nobody_at")),
                row.getString("text"),
                desks(row.getString("mentions")),
                row.getString("by_name"),
                role == null ? null : Role.valueOf(role),
                row.getObject("happened_at", LocalDateTime.class));
    }

    private static List<Desk> desks(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(Desk::valueOf).toList();
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        String kind = row.getString("owner_kind");
        return kind == null
                ? null
                : new Owner(OwnerKind.valueOf(kind), number(row, "owner_account_id"), row.getString("owner_name"));
    }

    private static @Nullable Period period(ResultSet row, String column) throws SQLException {
        Integer code = number(row, column);
        return code == null ? null : new Period(code);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
