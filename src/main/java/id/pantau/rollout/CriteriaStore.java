package id.pantau.rollout;

import id.pantau.base.security.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the stored criteria equal to a list. Texts of a version are corrected in place; what a criterion asks for changes only with
 * a new version beside the old one. Criteria that are not in the list (local additions) stay. One upsert per row, so that two nodes
 * starting at the same time do not disturb each other.
 */
@Component
class CriteriaStore {

    /** Local ones stand behind all built-in ones, among themselves by code. */
    private static final int AFTER_BUILT_IN = 10_000;

    private final JdbcClient jdbc;

    CriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void synchronise(List<Criterion> criteria) {
        int position = 0;
        for (Criterion c : criteria) {
            position++;
            insert(c, position, null, """
                    ON DUPLICATE KEY UPDATE position = VALUES(position), name_id = VALUES(name_id), name_en = VALUES(name_en),
                        source = VALUES(source)
                    """);
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException where there is such a version already */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Criterion criterion, Author author) {
        insert(criterion, AFTER_BUILT_IN, author, "");
    }

    /** @param author null for what the application brings */
    private void insert(Criterion c, int position, @Nullable Author author, String otherwise) {
        jdbc.sql("""
                        INSERT INTO criterion (code, version, position, kind, name_id, name_en, weight, required_for, proof, minimum,
                            source, changed_by, changed_at)
                        VALUES (:code, :version, :position, :kind, :nameId, :nameEn, :weight, :requiredFor, :proof, :minimum,
                            :source, :by, :at)
                        """ + otherwise)
                .param("code", c.code())
                .param("version", c.version())
                .param("position", position)
                .param("kind", c.kind().name())
                .param("nameId", c.nameId())
                .param("nameEn", c.nameEn())
                .param("weight", c.weight())
                .param(
                        "requiredFor",
                        c.requiredFor() == null ? null : c.requiredFor().name())
                .param("proof", c.proof().name())
                .param("minimum", c.minimum())
                .param("source", c.source())
                .param("by", author == null ? null : author.name())
                .param("at", author == null ? null : author.moment())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void retire(String code, int version, Author author) {
        jdbc.sql("""
                        UPDATE criterion SET retired = TRUE, changed_by = :by, changed_at = :at
                         WHERE code = :code AND version = :version
                        """)
                .param("code", code)
                .param("version", version)
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }
}
