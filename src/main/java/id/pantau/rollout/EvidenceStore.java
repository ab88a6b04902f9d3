package id.pantau.rollout;

import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes evidence; every change leaves a row in its history. Restricts nothing and asks nobody. */
@Component
class EvidenceStore {

    private static final String TO_HISTORY = """
            INSERT INTO evidence_history (evidence_id, version, action, criterion_version, happened_on, proof, note, reason,
                changed_by, changed_at, import_id, by_name, by_role, file_name)
            """;

    private final JdbcClient jdbc;
    private final CurrentAccount account;

    EvidenceStore(JdbcClient jdbc, CurrentAccount account) {
        this.jdbc = jdbc;
        this.account = account;
    }

    /** One account at a time changes the evidence of a facility: others wait here until it is done. */
    void lock(int facilityId) {
        jdbc.sql("SELECT id FROM facility WHERE id = :id FOR UPDATE")
                .param("id", facilityId)
                .query(Integer.class)
                .single();
    }

    /** @return its id */
    int add(EvidenceEntry entry, @Nullable String by, LocalDateTime at) {
        int added = jdbc.sql("""
                        INSERT INTO evidence (facility_id, criterion_code, criterion_version, happened_on, proof, note,
                            recorded_by, recorded_at, version)
                        VALUES (:facility, :criterion, :criterionVersion, :date, :proof, :note, :by, :at, 0)
                        RETURNING id
                        """)
                .param("facility", entry.facility().id())
                .param("criterion", entry.criterion().code())
                .param("criterionVersion", entry.criterion().version())
                .param("date", entry.date())
                .param("proof", entry.proof())
                .param("note", entry.note())
                .param("by", by)
                .param("at", at)
                .query(Integer.class)
                .single();
        writeHistory(added, EvidenceAction.RECORDED, null, by, at);
        return added;
    }

    /** Says something else from now on, with the newest version of the criterion; whoever looked at it looks again. */
    void restate(int id, EvidenceAction action, EvidenceEntry entry, @Nullable String by, LocalDateTime at) {
        jdbc.sql("""
                        UPDATE evidence
                           SET criterion_version = :criterionVersion, happened_on = :date, proof = :proof, note = :note,
                               recorded_by = :by, recorded_at = :at, import_id = NULL, state = 'RECORDED', state_by = NULL,
                               state_at = NULL, reason = NULL, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("criterionVersion", entry.criterion().version())
                .param("date", entry.date())
                .param("proof", entry.proof())
                .param("note", entry.note())
                .param("by", by)
                .param("at", at)
                .update();
        writeHistory(id, action, null, by, at);
    }

    /** Says the same, and stands elsewhere. */
    void decide(int id, EvidenceAction action, @Nullable String reason, @Nullable String by, LocalDateTime at) {
        jdbc.sql("""
                        UPDATE evidence
                           SET state = :state, state_by = :by, state_at = :at, reason = :reason, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("state", action.result().name())
                .param("by", by)
                .param("at", at)
                .param("reason", reason)
                .update();
        writeHistory(id, action, null, by, at);
    }

    /** Without a file that stood beside it; whoever looked at it looks again. */
    void takeOff(int id, String file, @Nullable String by, LocalDateTime at) {
        jdbc.sql("""
                        UPDATE evidence
                           SET recorded_by = :by, recorded_at = :at, import_id = NULL, state = 'RECORDED', state_by = NULL,
                               state_at = NULL, reason = NULL, version = version + 1
                         WHERE id = :id
                        """).param("id", id).param("by", by).param("at", at).update();
        writeHistory(id, EvidenceAction.FILE_REMOVED, file, by, at);
    }

    private void writeHistory(
            int id, EvidenceAction action, @Nullable String file, @Nullable String by, LocalDateTime at) {
        whoIs(jdbc.sql(TO_HISTORY + """
                         SELECT id, version, :action, criterion_version, happened_on, proof, note, reason, :by, :at, import_id,
                                IF(:by = :me, :name, NULL), IF(:by = :me, :role, NULL), :file
                           FROM evidence WHERE id = :id
                        """))
                .param("id", id)
                .param("action", action.name())
                .param("file", file)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Of all evidence that was taken from a file and stands in no history yet: one statement, however much it is. */
    void writeHistory() {
        whoIs(jdbc.sql(TO_HISTORY + """
                 SELECT e.id, e.version, IF(COALESCE(h.action, 'WITHDRAWN') = 'WITHDRAWN', 'RECORDED', 'CORRECTED'),
                        e.criterion_version, e.happened_on, e.proof, e.note, e.reason, e.recorded_by, e.recorded_at, e.import_id,
                        IF(e.recorded_by = :me, :name, NULL), IF(e.recorded_by = :me, :role, NULL), NULL
                   FROM evidence e
                   LEFT JOIN evidence_history h ON h.evidence_id = e.id AND h.version = e.version - 1
                  WHERE NOT EXISTS (SELECT 1 FROM evidence_history n WHERE n.evidence_id = e.id AND n.version = e.version)
                """)).update();
    }

    /** What somebody is called and acts as is known of whoever is signed in. */
    private StatementSpec whoIs(StatementSpec statement) {
        SignedIn me = account.get().orElse(null);
        return statement
                .param("me", me == null ? null : me.username())
                .param("name", me == null ? null : me.displayName())
                .param("role", me == null ? null : me.role().name());
    }

    /** Whether this account ever said what this evidence says or said, its files included. */
    boolean isAuthor(int id, String account) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM evidence_history
                         WHERE evidence_id = :id AND changed_by = :account AND action IN ('RECORDED', 'CORRECTED', 'FILE_REMOVED')
                        """)
                        .param("id", id)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
