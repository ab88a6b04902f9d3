package id.pantau.facility;

import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of facilities: written line by line, never changed. */
@Component
class FacilityLog {

    /** As wide as the columns for what stood there, stands there, and why. */
    private static final int LONGEST = 300;

    private static final int MOST_BY = 100;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final CurrentAccount account;
    private final Clock clock;

    FacilityLog(JdbcTemplate template, JdbcClient jdbc, CurrentAccount account, Clock clock) {
        this.template = template;
        this.jdbc = jdbc;
        this.account = account;
        this.clock = clock;
    }

    /** The facilities must have been flushed to the database. */
    void write(Collection<FacilityEvent> events) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String by = cut(account.get().map(SignedIn::displayName).orElse(null), MOST_BY);
        template.batchUpdate("""
                INSERT INTO facility_event (facility_id, kind, happened_on, other_id, attribute, old_value, new_value, reason,
                                            recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, events.stream().map(e -> row(e, now, by)).toList());
    }

    void write(FacilityEvent... events) {
        write(Arrays.asList(events));
    }

    private static @Nullable Object[] row(FacilityEvent e, LocalDateTime now, @Nullable String by) {
        return new @Nullable Object[] {
            e.facilityId(),
            e.kind().name(),
            e.day(),
            e.otherId(),
            e.attribute() == null ? null : e.attribute().name(),
            cut(e.before(), LONGEST),
            cut(e.after(), LONGEST),
            cut(e.reason(), LONGEST),
            now,
            by
        };
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** All that concerns a facility, the newest first; what is known only as recorded stands by that day. */
    List<FacilityEventRow> of(int facilityId) {
        return jdbc.sql("""
                SELECT f.code AS facility_code, f.name AS facility_name, e.kind, e.happened_on, o.code AS other_code,
                       o.name AS other_name, e.attribute, e.old_value, e.new_value, e.reason, e.recorded_at, e.recorded_by
                  FROM facility_event e
                  JOIN facility f ON f.id = e.facility_id
                  LEFT JOIN facility o ON o.id = e.other_id
                 WHERE e.facility_id = :id OR e.other_id = :id
                 ORDER BY COALESCE(e.happened_on, DATE(e.recorded_at)) DESC, e.id DESC
                """)
                .param("id", facilityId)
                .query((row, n) -> {
                    String attribute = row.getString("attribute");
                    return new FacilityEventRow(
                            row.getString("facility_code"),
                            row.getString("facility_name"),
                            FacilityEventKind.valueOf(row.getString("kind")),
                            row.getObject("happened_on", LocalDate.class),
                            row.getString("other_code"),
                            row.getString("other_name"),
                            attribute == null ? null : FacilityAttribute.valueOf(attribute),
                            row.getString("old_value"),
                            row.getString("new_value"),
                            row.getString("reason"),
                            row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("recorded_by"));
                })
                .list();
    }
}
