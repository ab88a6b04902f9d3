package id.pantau.rollout;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of files. Restricts nothing. */
@Component
class EvidenceFileStore {

    private final JdbcClient jdbc;

    EvidenceFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file and whose it is. */
    record Kept(String facilityCode, @Nullable Integer evidenceId, String sha256, String name, String mediaType) {}

    int add(
            int facilityId,
            String sha256,
            String name,
            String mediaType,
            long size,
            @Nullable String by,
            LocalDateTime at) {
        return jdbc.sql("""
                        INSERT INTO evidence_file (facility_id, sha256, name, media_type, size, recorded_by, recorded_at)
                        VALUES (:facility, :sha, :name, :type, :size, :by, :at)
                        RETURNING id
                        """)
                .param("facility", facilityId)
                .param("sha", sha256)
                .param("name", name)
                .param("type", mediaType)
                .param("size", size)
                .param("by", by)
                .param("at", at)
                .query(Integer.class)
                .single();
    }

    /** Puts files that the same account has handed in for this facility beside its evidence; others stay where they are. */
    void attach(int evidenceId, int facilityId, Collection<Integer> files, @Nullable String by) {
        jdbc.sql("""
                        UPDATE evidence_file SET evidence_id = :evidence
                         WHERE id IN (:files) AND facility_id = :facility AND evidence_id IS NULL AND recorded_by <=> :by
                        """)
                .param("evidence", evidenceId)
                .param("files", files)
                .param("facility", facilityId)
                .param("by", by)
                .update();
    }

    /** Those beside the evidence of a facility, in the order in which they came. */
    List<EvidenceFileRow> ofFacility(int facilityId) {
        return jdbc.sql("""
                        SELECT id, evidence_id, name, size, recorded_by, recorded_at
                          FROM evidence_file WHERE facility_id = :id AND evidence_id IS NOT NULL ORDER BY id
                        """)
                .param("id", facilityId)
                .query(EvidenceFileRow.class)
                .list();
    }

    Optional<Kept> byId(int id) {
        return jdbc.sql("""
                        SELECT c.code AS facility_code, f.evidence_id, f.sha256, f.name, f.media_type
                          FROM evidence_file f JOIN facility c ON c.id = f.facility_id WHERE f.id = :id
                        """).param("id", id).query(Kept.class).optional();
    }

    void remove(int id) {
        jdbc.sql("DELETE FROM evidence_file WHERE id = :id").param("id", id).update();
    }

    /**
     * Forgets what no evidence has taken up since then.
     *
     * @return hashes to which fewer rows refer now, or none
     */
    List<String> forgetUnused(LocalDateTime since) {
        List<String> forgotten = jdbc.sql(
                        "SELECT DISTINCT sha256 FROM evidence_file WHERE evidence_id IS NULL AND recorded_at < :since")
                .param("since", since)
                .query(String.class)
                .list();
        if (!forgotten.isEmpty()) {
            jdbc.sql("DELETE FROM evidence_file WHERE evidence_id IS NULL AND recorded_at < :since")
                    .param("since", since)
                    .update();
        }
        return forgotten;
    }

    /**
     * Those of the hashes to which something refers. Whoever is about to store one of them is waited for, and waits until this
     * transaction has ended.
     */
    Set<String> referred(Collection<String> hashes) {
        return Set.copyOf(jdbc.sql("SELECT sha256 FROM evidence_file WHERE sha256 IN (:hashes) FOR UPDATE")
                .param("hashes", hashes)
                .query(String.class)
                .set());
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM evidence_file LIMIT 1) one")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
