package id.pantau.rollout;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the rollout, each one statement however many facilities there are. */
@Component
class RolloutQueries {

    private static final String EVIDENCE = """
            SELECT id, facility_id, criterion_code AS criterion, criterion_version, happened_on AS date, proof, note,
                   recorded_by, recorded_at, state, state_by, state_at, reason, version
              FROM evidence
            """;

    /** State as in {@link EvidenceState#counts()}. */
    private static final String COUNTING = """
            SELECT facility_id, criterion_code, happened_on, proof FROM evidence WHERE state IN ('RECORDED', 'VERIFIED')
            """;

    private final JdbcClient jdbc;

    RolloutQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Evidence that counts, of all facilities, by facility, oldest first. */
    Map<Integer, List<Evidence>> evidence() {
        return byFacility(jdbc.sql(COUNTING + " ORDER BY facility_id, happened_on, id"));
    }

    /** Evidence that counts, of these facilities, by facility, oldest first. {@code facilityIds} must not be empty. */
    Map<Integer, List<Evidence>> evidenceOf(Collection<Integer> facilityIds) {
        return byFacility(jdbc.sql(COUNTING + " AND facility_id IN (:ids) ORDER BY facility_id, happened_on, id")
                .param("ids", facilityIds));
    }

    /** By hand, because there may be fifty thousand rows of which the stage rule wants four columns. */
    private static Map<Integer, List<Evidence>> byFacility(JdbcClient.StatementSpec statement) {
        var byFacility = new HashMap<Integer, List<Evidence>>();
        var codes = new HashMap<String, String>();
        statement.query((ResultSet row) -> {
            String criterion = codes.computeIfAbsent(row.getString(2), Function.identity());
            byFacility
                    .computeIfAbsent(row.getInt(1), facility -> new ArrayList<>())
                    .add(new Evidence(criterion, row.getObject(3, LocalDate.class), row.getString(4)));
        });
        return byFacility;
    }

    /** All evidence of all facilities, also what does not count. */
    List<EvidenceRow> allEvidence() {
        return jdbc.sql(EVIDENCE).query(EvidenceRow.class).list();
    }

    /** All evidence of one facility, also what does not count, newest first. */
    List<EvidenceRow> allEvidence(int facilityId) {
        return jdbc.sql(EVIDENCE + " WHERE facility_id = :id ORDER BY happened_on DESC, id DESC")
                .param("id", facilityId)
                .query(EvidenceRow.class)
                .list();
    }

    Optional<EvidenceRow> evidence(int id) {
        return jdbc.sql(EVIDENCE + " WHERE id = :id")
                .param("id", id)
                .query(EvidenceRow.class)
                .optional();
    }

    /** There is one a day at most. */
    Optional<EvidenceRow> evidence(int facilityId, String criterion, LocalDate date) {
        return jdbc.sql(EVIDENCE + """
                         WHERE facility_id = :facility AND criterion_code = :criterion AND happened_on = :date
                        """)
                .param("facility", facilityId)
                .param("criterion", criterion)
                .param("date", date)
                .query(EvidenceRow.class)
                .optional();
    }

    /** What was done to the evidence of one facility, newest first. */
    List<EvidenceChange> history(int facilityId) {
        return jdbc.sql("""
                        SELECT h.evidence_id, e.criterion_code AS criterion, h.version, h.action, h.criterion_version,
                               h.happened_on AS date, h.proof, h.note, h.reason, h.changed_by AS `by`, h.changed_at AS `at`,
                               h.by_name, h.by_role, h.file_name AS file
                          FROM evidence_history h JOIN evidence e ON e.id = h.evidence_id
                         WHERE e.facility_id = :id
                         ORDER BY h.changed_at DESC, h.evidence_id DESC, h.version DESC
                        """).param("id", facilityId).query(EvidenceChange.class).list();
    }

    /** Who made a piece of evidence what it is in this version, by name; by sign-in name where that is all that is known. */
    Optional<String> author(EvidenceRow evidence) {
        return jdbc.sql("""
                        SELECT COALESCE(by_name, changed_by) FROM evidence_history
                         WHERE evidence_id = :id AND version = :version AND COALESCE(by_name, changed_by) IS NOT NULL
                        """)
                .param("id", evidence.id())
                .param("version", evidence.version())
                .query(String.class)
                .optional();
    }

    List<PlanYear> plan() {
        return jdbc.sql("SELECT kind, year, cumulative, start, source FROM rollout_plan ORDER BY kind, year")
                .query(PlanYear.class)
                .list();
    }
}
