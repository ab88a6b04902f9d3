package id.pantau.rollout;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the rollout, each one statement however many facilities there are. */
@Component
class RolloutQueries {

    private static final String EVIDENCE = """
            SELECT facility_id, criterion_code AS criterion, criterion_version, happened_on AS date, proof, note,
                   recorded_by, recorded_at, withdrawn_at
              FROM evidence
            """;

    private final JdbcClient jdbc;

    RolloutQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each criterion, by kind and in the order of the list. */
    List<Criterion> criteria() {
        return jdbc.sql("""
                        SELECT c.code, c.version, c.kind, c.name_id, c.name_en, c.weight, c.required_for, c.proof, c.minimum,
                               c.source
                          FROM criterion c
                         WHERE c.version = (SELECT MAX(v.version) FROM criterion v WHERE v.code = c.code)
                         ORDER BY c.position
                        """).query(Criterion.class).list();
    }

    /** Evidence that counts, of all facilities, oldest first. */
    List<EvidenceRow> evidence() {
        return jdbc.sql(EVIDENCE + " WHERE withdrawn_at IS NULL ORDER BY facility_id, happened_on, id")
                .query(EvidenceRow.class)
                .list();
    }

    /** Evidence that counts, of these facilities, oldest first. {@code facilityIds} must not be empty. */
    List<EvidenceRow> evidenceOf(Collection<Integer> facilityIds) {
        return jdbc.sql(EVIDENCE + """
                         WHERE withdrawn_at IS NULL AND facility_id IN (:ids) ORDER BY facility_id, happened_on, id
                        """)
                .param("ids", facilityIds)
                .query(EvidenceRow.class)
                .list();
    }

    /** All evidence of all facilities, withdrawn included. */
    List<EvidenceRow> evidenceWithWithdrawn() {
        return jdbc.sql(EVIDENCE).query(EvidenceRow.class).list();
    }

    /** All evidence of one facility, withdrawn included, newest first. */
    List<EvidenceRow> evidenceWithWithdrawn(int facilityId) {
        return jdbc.sql(EVIDENCE + " WHERE facility_id = :id ORDER BY happened_on DESC, id DESC")
                .param("id", facilityId)
                .query(EvidenceRow.class)
                .list();
    }

    List<PlanYear> plan() {
        return jdbc.sql("SELECT kind, year, cumulative, start, source FROM rollout_plan ORDER BY kind, year")
                .query(PlanYear.class)
                .list();
    }
}
