package id.pantau.rollout;

import id.pantau.facility.LaterRecords;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much evidence there is of a facility from a day on: whoever closes it is asked about that. */
@Component
class EvidenceSince implements LaterRecords {

    private final JdbcClient jdbc;

    EvidenceSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int evidenceSince(int facilityId, LocalDate day) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM evidence
                 WHERE facility_id = :id AND happened_on >= :day AND state <> 'WITHDRAWN'
                """)
                .param("id", facilityId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
