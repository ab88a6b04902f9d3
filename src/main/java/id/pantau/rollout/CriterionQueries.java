package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the criteria, each one statement. */
@Component
class CriterionQueries {

    private static final RowMapper<Criterion> CRITERION = new SimplePropertyRowMapper<>(Criterion.class);

    private final JdbcClient jdbc;

    CriterionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How new everything is that stages are judged from.
     *
     * @param data as {@link id.pantau.base.DataVersion}
     * @param criteria moves with every change of criteria, and only then
     */
    record Stamp(long data, int criteria) {}

    Stamp stamp() {
        return jdbc.sql("""
                        SELECT version AS data, (SELECT COUNT(*) + SUM(retired) FROM criterion) AS criteria
                          FROM data_version WHERE id = 1
                        """).query(Stamp.class).single();
    }

    /** The newest version of each criterion that is asked for, in the order of the list, local ones last. */
    List<Criterion> criteria() {
        return jdbc.sql("""
                        SELECT c.code, c.version, c.kind, c.name_id, c.name_en, c.weight, c.required_for, c.proof, c.minimum,
                               c.source
                          FROM criterion c
                         WHERE c.version = (SELECT MAX(v.version) FROM criterion v WHERE v.code = c.code) AND NOT c.retired
                         ORDER BY c.position, LENGTH(c.code), c.code
                        """).query(Criterion.class).list();
    }

    /** All versions of one criterion, the newest first. */
    List<CriterionVersion> versions(String code) {
        return jdbc.sql("""
                        SELECT code, version, kind, name_id, name_en, weight, required_for, proof, minimum, source, retired,
                               changed_by, changed_at
                          FROM criterion WHERE code = :code ORDER BY version DESC
                        """)
                .param("code", code)
                .query((row, n) -> {
                    LocalDateTime at = row.getObject("changed_at", LocalDateTime.class);
                    return new CriterionVersion(
                            Objects.requireNonNull(CRITERION.mapRow(row, n)),
                            row.getBoolean("retired"),
                            row.getString("changed_by"),
                            at == null ? null : at.toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    /** A code that no criterion of the kind has had: {@code PST-L1}. */
    String nextLocalCode(FacilityKind kind) {
        String prefix = CriteriaCatalogue.prefix(kind) + "-L";
        int last = jdbc.sql(
                        "SELECT COALESCE(MAX(CAST(SUBSTRING(code, :from) AS UNSIGNED)), 0) FROM criterion WHERE code LIKE :like")
                .param("from", prefix.length() + 1)
                .param("like", prefix + "%")
                .query(Integer.class)
                .single();
        return prefix + (last + 1);
    }
}
