package id.pantau.facility;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What facilities were called, and under whom they stood, before their last change. Without gaps: each period begins where the one
 * before it ends, the first at {@link #BEGINNING}; from the end of the last the facility's own row holds.
 */
@Component
class FacilityPast {

    /** Before any day that can be stated. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;

    FacilityPast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day from which the facility's own row holds. */
    LocalDate presentSince(int facilityId) {
        return jdbc.sql("SELECT COALESCE(MAX(valid_until), :beginning) FROM facility_past WHERE facility_id = :id")
                .param("beginning", BEGINNING)
                .param("id", facilityId)
                .query(LocalDate.class)
                .single();
    }

    /**
     * Keeps what the facility is now as what it was until {@code day}; to be called before it changes. A second change on the same
     * day takes the place of the first.
     *
     * @throws DomainException.RuleViolation where a later change is recorded already
     */
    void keep(Facility facility, LocalDate day) {
        LocalDate since = presentSince(facility.id());
        if (day.isBefore(since)) {
            throw DomainException.rule(
                    "facility-register.error.later-change", facility.name(), Formats.date(since), Formats.date(day));
        }
        if (day.equals(since)) {
            return;
        }
        jdbc.sql("""
                INSERT INTO facility_past (facility_id, valid_from, valid_until, name, parent_id)
                VALUES (:id, :from, :until, :name, :parent)
                """)
                .param("id", facility.id())
                .param("from", since)
                .param("until", day)
                .param("name", facility.name())
                .param("parent", facility.parentId())
                .update();
    }

    /** The periods of a facility, the oldest first; none where it never changed. */
    List<FacilityPeriod> of(int facilityId) {
        return jdbc.sql("""
                SELECT h.valid_from AS `from`, h.valid_until AS `until`, h.name, p.code AS parent_code, p.name AS parent_name
                  FROM facility_past h LEFT JOIN facility p ON p.id = h.parent_id
                 WHERE h.facility_id = :id ORDER BY h.valid_from
                """).param("id", facilityId).query(FacilityPeriod.class).list();
    }
}
