package id.pantau.facility;

import id.pantau.base.report.Problem.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What facilities were recorded as before somebody changed it on a page. A file that says the same again is an older one, often a pack
 * that is taken in at every start, and does not undo what was decided since.
 */
@Component
class FormerValues {

    private final JdbcClient jdbc;

    FormerValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all facilities. */
    Known load() {
        Map<Integer, Map<FacilityAttribute, Set<String>>> former = new HashMap<>();
        // Lines that a file wrote bear its name as their reason; corrections on a page have none.
        jdbc.sql("""
                SELECT facility_id,
                       CASE kind WHEN 'RENAMED' THEN 'NAME' WHEN 'MOVED' THEN 'PARENT' WHEN 'REOPENED' THEN 'CLOSED'
                                 ELSE attribute END AS attribute,
                       old_value
                  FROM facility_event
                 WHERE old_value IS NOT NULL
                   AND (kind IN ('RENAMED', 'MOVED', 'REOPENED') OR (kind = 'CORRECTED' AND reason IS NULL))
                """).query(row -> {
            former.computeIfAbsent(row.getInt("facility_id"), k -> new EnumMap<>(FacilityAttribute.class))
                    .computeIfAbsent(FacilityAttribute.valueOf(row.getString("attribute")), k -> new HashSet<>())
                    .add(row.getString("old_value"));
        });
        return new Known(former);
    }

    record Known(Map<Integer, Map<FacilityAttribute, Set<String>>> byFacility) {

        /** Whether a page has changed the facility from this value to another. */
        boolean has(int facilityId, FacilityAttribute attribute, @Nullable String value) {
            return value != null
                    && byFacility
                            .getOrDefault(facilityId, Map.of())
                            .getOrDefault(attribute, Set.of())
                            .contains(value);
        }

        /** What of a row is news: the rest is told and taken as not stated. */
        FacilityFacts news(Facility facility, FacilityDifference.State stated, int row, LineProblems problems) {
            FacilityFacts facts = stated.facts();
            boolean position =
                    old(facility, FacilityAttribute.POSITION, FacilityDifference.position(facts), row, "lat", problems);
            return new FacilityFacts(
                    old(facility, FacilityAttribute.NAME, facts.name(), row, "nama", problems)
                            ? facility.name()
                            : facts.name(),
                    old(facility, FacilityAttribute.VILLAGE, stated.villageName(), row, "kode_desa", problems)
                            ? null
                            : facts.villageId(),
                    position ? null : facts.latitude(),
                    position ? null : facts.longitude(),
                    unless(facility, FacilityAttribute.FORM, facts.originalForm(), row, "bentuk_asal", problems),
                    unless(facility, FacilityAttribute.OPENED, facts.opened(), row, "buka", problems),
                    unless(facility, FacilityAttribute.CLOSED, facts.closed(), row, "tutup", problems),
                    unless(facility, FacilityAttribute.SOURCE, facts.source(), row, "sumber", problems));
        }

        private <T> @Nullable T unless(
                Facility facility,
                FacilityAttribute attribute,
                @Nullable T value,
                int row,
                String column,
                LineProblems problems) {
            String text = value == null ? null : value.toString();
            return old(facility, attribute, text, row, column, problems) ? null : value;
        }

        boolean old(
                Facility facility,
                FacilityAttribute attribute,
                @Nullable String value,
                int row,
                String column,
                LineProblems problems) {
            boolean old = has(facility.id(), attribute, value);
            if (old && value != null) {
                problems.add(Severity.INFO, row, column, "facility-register.file.former", facility.name(), value);
            }
            return old;
        }
    }
}
