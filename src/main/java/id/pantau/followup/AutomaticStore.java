package id.pantau.followup;

import id.pantau.base.Period;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the night reads and writes about problems that it opens or proposes to close: a few statements a batch. */
@Component
class AutomaticStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Steps steps;

    AutomaticStore(JdbcClient jdbc, JdbcTemplate batches, Steps steps) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.steps = steps;
    }

    /**
     * An open problem about a figure or about missing reports.
     *
     * @param indicatorCode null for missing reports
     * @param seenBehind whether the figure was behind while it was open
     */
    record Open(
            int id,
            @Nullable Integer villageId,
            @Nullable Integer facilityId,
            @Nullable String indicatorCode,
            boolean seenBehind,
            boolean proposed) {

        Acting.Key key() {
            return AutomaticStore.key(villageId, facilityId, indicatorCode);
        }
    }

    /**
     * A problem to be opened.
     *
     * @param indicatorCode null for missing reports
     * @param figure as it is now, JSON; null for a sensitive indicator and for missing reports
     * @param told accounts
     */
    record Opening(
            FollowUpUnit unit,
            @Nullable String indicatorCode,
            Period period,
            @Nullable String figure,
            String problem,
            Seats.Seat seat,
            List<Integer> told) {

        Acting.Key key() {
            return AutomaticStore.key(unit.villageId(), unit.isVillage() ? null : unit.puskesmasId(), indicatorCode);
        }

        /** As the database computes it. */
        private String openKey() {
            Acting.Key key = key();
            return (key.village() ? "V" : "P") + key.unitId() + ":" + key.indicatorCode();
        }
    }

    /** A step of the night on an open problem, with the accounts that are told where it stands at a desk. */
    record Turn(int id, String text, Function<Desk, List<Integer>> told) {}

    private static Acting.Key key(
            @Nullable Integer villageId, @Nullable Integer facilityId, @Nullable String indicatorCode) {
        return new Acting.Key(
                villageId != null,
                Objects.requireNonNull(villageId != null ? villageId : facilityId),
                indicatorCode == null ? Acting.REPORT : indicatorCode);
    }

    List<Open> open() {
        return jdbc.sql("""
                        SELECT id, village_id, facility_id, indicator_code, seen_behind, proposed_on IS NOT NULL AS proposed
                          FROM follow_up
                         WHERE open_key IS NOT NULL
                         ORDER BY id
                        """).query(Open.class).list();
    }

    /** The last month on whose figure a problem was closed. */
    Map<Acting.Key, Period> closed() {
        var closed = new HashMap<Acting.Key, Period>();
        jdbc.sql("""
                SELECT DISTINCT village_id, facility_id, indicator_code, closed_period
                  FROM follow_up
                 WHERE closed_period IS NOT NULL AND (indicator_code IS NOT NULL OR missing_report)
                """).query(row -> {
            int village = row.getInt("village_id");
            var key = key(
                    village == 0 ? null : village,
                    village == 0 ? row.getInt("facility_id") : null,
                    row.getString("indicator_code"));
            closed.merge(key, new Period(row.getInt("closed_period")), BinaryOperator.maxBy(Period::compareTo));
        });
        return closed;
    }

    /**
     * Opens what nobody has opened in between: the unique key has the last word. Within one transaction, so that each problem comes
     * with its step.
     *
     * @return how many were opened
     */
    int open(List<Opening> openings, LocalDate today, LocalDateTime moment) {
        batches.batchUpdate("""
                INSERT INTO follow_up (village_id, facility_id, indicator_code, missing_report, seen_behind, period, opening_figure,
                    origin, problem, state, desk, desk_since, opened_on, opened_by, changed_by, changed_at, version)
                VALUES (?, ?, ?, ?, TRUE, ?, ?, 'AUTOMATIC', ?, 'NEW', ?, ?, ?, ?, ?, ?, 0)
                ON DUPLICATE KEY UPDATE id = id
                """, openings, openings.size(), (statement, opening) -> {
            FollowUpUnit unit = opening.unit();
            statement.setObject(1, unit.villageId(), Types.INTEGER);
            statement.setObject(2, unit.isVillage() ? null : unit.puskesmasId(), Types.INTEGER);
            statement.setString(3, opening.indicatorCode());
            statement.setBoolean(4, opening.indicatorCode() == null);
            statement.setInt(5, opening.period().code());
            statement.setString(6, opening.figure());
            statement.setString(7, opening.problem());
            statement.setString(8, opening.seat().desk().name());
            statement.setDate(9, Date.valueOf(today));
            statement.setDate(10, Date.valueOf(today));
            statement.setString(11, Steps.CLOCK);
            statement.setString(12, Steps.CLOCK);
            statement.setObject(13, moment);
        });
        Map<String, Opening> byKey = openings.stream().collect(Collectors.toMap(Opening::openKey, Function.identity()));
        Map<Integer, Opening> own = own(byKey);
        steps.addAll(
                own.entrySet().stream()
                        .map(opened -> step(
                                opened.getKey(),
                                StepKind.OPENED,
                                null,
                                opened.getValue().seat().desk(),
                                opened.getValue().seat().passed(),
                                opened.getValue().problem(),
                                moment))
                        .toList(),
                own.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, opened -> opened.getValue().told())));
        return own.size();
    }

    /** Whoever opens a problem writes its first step in the same transaction: one that is seen without any is our own. */
    private Map<Integer, Opening> own(Map<String, Opening> byKey) {
        var own = new HashMap<Integer, Opening>();
        jdbc.sql("""
                SELECT id, open_key FROM follow_up
                 WHERE open_key IN (:keys)
                   AND NOT EXISTS (SELECT * FROM follow_up_step WHERE follow_up_step.follow_up_id = follow_up.id)
                """).param("keys", byKey.keySet()).query(row -> {
            own.put(row.getInt("id"), Objects.requireNonNull(byKey.get(row.getString("open_key"))));
        });
        return own;
    }

    /** @return how many it was proposed to close; what somebody works on at this moment is left for the next night */
    int propose(List<Turn> turns, LocalDate today, LocalDateTime moment) {
        return turn(
                StepKind.PROPOSED,
                turns,
                "proposed_on IS NULL",
                "proposed_on = :today, version = version + 1",
                today,
                moment);
    }

    /** @return how many proposals no longer stand */
    int lapse(List<Turn> turns, LocalDate today, LocalDateTime moment) {
        return turn(
                StepKind.LAPSED,
                turns,
                "proposed_on IS NOT NULL",
                "proposed_on = NULL, lapsed_on = :today, version = version + 1",
                today,
                moment);
    }

    private int turn(StepKind kind, List<Turn> turns, String where, String set, LocalDate today, LocalDateTime moment) {
        Map<Integer, Desk> locked = new HashMap<>();
        jdbc.sql("SELECT id, desk FROM follow_up WHERE id IN (:ids) AND closed_on IS NULL AND " + where
                        + " FOR UPDATE SKIP LOCKED")
                .param("ids", turns.stream().map(Turn::id).toList())
                .query(row -> {
                    locked.put(row.getInt("id"), Desk.valueOf(row.getString("desk")));
                });
        if (locked.isEmpty()) {
            return 0;
        }
        jdbc.sql("UPDATE follow_up SET " + set + " WHERE id IN (:ids)")
                .param("today", today)
                .param("ids", locked.keySet())
                .update();
        List<Steps.NewStep> written = new ArrayList<>();
        Map<Integer, List<Integer>> told = new HashMap<>();
        for (Turn turn : turns) {
            Desk desk = locked.get(turn.id());
            if (desk != null) {
                written.add(step(turn.id(), kind, desk, desk, List.of(), turn.text(), moment));
                told.put(turn.id(), turn.told().apply(desk));
            }
        }
        steps.addAll(written, told);
        return locked.size();
    }

    private static Steps.NewStep step(
            int id,
            StepKind kind,
            @Nullable Desk from,
            Desk to,
            List<Desk> nobodyAt,
            String text,
            LocalDateTime moment) {
        return new Steps.NewStep(id, kind, from, to, null, nobodyAt, text, List.of(), Steps.CLOCK, null, moment);
    }

    /** That a figure was seen behind while its problem was open; nobody who is writing at this moment is disturbed by it. */
    int seenBehind(List<Integer> ids) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("UPDATE follow_up SET seen_behind = TRUE WHERE id IN (:ids)")
                        .param("ids", ids)
                        .update();
    }

    /** Adds to the record of the run, in the transaction of what it tells. */
    void record(int run, AutomaticResult part) {
        jdbc.sql("""
                UPDATE escalation_run SET opened = opened + :opened, proposed = proposed + :proposed, lapsed = lapsed + :lapsed
                 WHERE id = :run
                """)
                .param("opened", part.opened())
                .param("proposed", part.proposed())
                .param("lapsed", part.lapsed())
                .param("run", run)
                .update();
    }
}
