package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import id.pantau.facility.FacilityKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of the numbers per year. Rows are only added. */
@Component
class PlanHistory {

    private final JdbcClient jdbc;
    private final Author author;

    PlanHistory(JdbcClient jdbc, Author author) {
        this.jdbc = jdbc;
        this.author = author;
    }

    /** All versions of all years, by kind and year, the newest version first. One statement. */
    List<PlanVersion> all() {
        return jdbc.sql("""
                        SELECT kind, year, version, cumulative, source, changed_by, changed_at FROM rollout_plan_history
                         ORDER BY FIELD(kind, 'PUSKESMAS', 'PUSTU', 'POSYANDU'), year, version DESC
                        """).query(PlanHistory::version).list();
    }

    /** The version that a year of a kind is at; 0 where there never was one. */
    int version(FacilityKind kind, int year) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(version), 0) FROM rollout_plan_history WHERE kind = :kind AND year = :year")
                .param("kind", kind.name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /**
     * Adds the version after {@code before}.
     *
     * @param cumulative null where the year is taken out of the plan
     * @throws DomainException.Conflict if somebody else has just added this version
     */
    void add(FacilityKind kind, int year, int before, @Nullable Integer cumulative, @Nullable String source) {
        try {
            jdbc.sql("""
                            INSERT INTO rollout_plan_history
                                   (kind, year, version, cumulative, source, changed_by, changed_at)
                            VALUES (:kind, :year, :version, :cumulative, :source, :by, :at)
                            """)
                    .param("kind", kind.name())
                    .param("year", year)
                    .param("version", before + 1)
                    .param("cumulative", cumulative)
                    .param("source", source)
                    .param("by", author.name())
                    .param("at", author.moment())
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw DomainException.conflict("register.error.changed");
        }
    }

    private static PlanVersion version(ResultSet row, int number) throws SQLException {
        int cumulative = row.getInt("cumulative");
        boolean removed = row.wasNull();
        return new PlanVersion(
                FacilityKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("version"),
                removed ? null : (Integer) cumulative,
                row.getString("source"),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
