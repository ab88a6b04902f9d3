package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes plans of facilities. Restricts nothing. */
@Component
class FacilityPlanQueries {

    private static final String COLUMNS = "wave, due, source, version, changed_by, changed_at";

    private final JdbcClient jdbc;
    private final Author author;

    FacilityPlanQueries(JdbcClient jdbc, Author author) {
        this.jdbc = jdbc;
        this.author = author;
    }

    /** The last version of each facility that ever had a plan, by id. One statement. */
    Map<Integer, FacilityPlan> last() {
        Map<Integer, FacilityPlan> plans = new HashMap<>();
        jdbc.sql("SELECT facility_id, " + COLUMNS + """
                           FROM facility_plan p
                          WHERE p.version = (SELECT MAX(v.version) FROM facility_plan v WHERE v.facility_id = p.facility_id)
                        """).query((ResultSet row) -> {
            plans.put(row.getInt("facility_id"), plan(row, 0));
        });
        return plans;
    }

    /** All versions for one facility, the newest first. */
    List<FacilityPlan> history(int facilityId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM facility_plan WHERE facility_id = :id ORDER BY version DESC")
                .param("id", facilityId)
                .query(FacilityPlanQueries::plan)
                .list();
    }

    /**
     * Adds a version.
     *
     * @param due null takes the facility out of the plan
     * @throws DomainException.Conflict if somebody else has just added this version
     */
    void add(int facilityId, int version, @Nullable String wave, @Nullable LocalDate due, String source) {
        try {
            jdbc.sql("""
                            INSERT INTO facility_plan (facility_id, version, wave, due, source, changed_by, changed_at)
                            VALUES (:id, :version, :wave, :due, :source, :by, :at)
                            """)
                    .param("id", facilityId)
                    .param("version", version)
                    .param("wave", wave)
                    .param("due", due)
                    .param("source", source)
                    .param("by", author.name())
                    .param("at", author.moment())
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw DomainException.conflict("register.error.changed");
        }
    }

    private static FacilityPlan plan(ResultSet row, int number) throws SQLException {
        return new FacilityPlan(
                row.getString("wave"),
                row.getObject("due", LocalDate.class),
                row.getString("source"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
