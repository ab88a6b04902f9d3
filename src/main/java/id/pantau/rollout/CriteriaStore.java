package id.pantau.rollout;

import java.util.List;
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

    private final JdbcClient jdbc;

    CriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void synchronise(List<Criterion> criteria) {
        int position = 0;
        for (Criterion c : criteria) {
            position++;
            jdbc.sql("""
                            INSERT INTO criterion
                                (code, version, position, kind, name_id, name_en, weight, required_for, proof, minimum, source)
                            VALUES (:code, :version, :position, :kind, :nameId, :nameEn, :weight, :requiredFor, :proof, :minimum,
                                :source)
                            ON DUPLICATE KEY UPDATE position = VALUES(position), name_id = VALUES(name_id),
                                name_en = VALUES(name_en), source = VALUES(source)
                            """)
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
                    .update();
        }
    }
}
