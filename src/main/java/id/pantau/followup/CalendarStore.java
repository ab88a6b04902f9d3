package id.pantau.followup;

import id.pantau.base.security.Author;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days off of the years, and what each saved list changed. */
@Component
class CalendarStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Author author;

    CalendarStore(JdbcClient jdbc, JdbcTemplate batches, Author author) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.author = author;
    }

    /** What of a year differs from what was there. */
    record Changes(int added, int changed, int removed) {}

    /** Years that somebody has entered, in their order. */
    List<Integer> years() {
        return jdbc.sql("SELECT year FROM calendar_year ORDER BY year")
                .query(Integer.class)
                .list();
    }

    /** Two statements. */
    Optional<CalendarYear> year(int year) {
        List<CalendarDay> days = jdbc.sql("SELECT day, kind, name FROM calendar_day WHERE year = :year ORDER BY day")
                .param("year", year)
                .query(CalendarDay.class)
                .list();
        return jdbc.sql("SELECT version, source, changed_by, changed_at FROM calendar_year WHERE year = :year")
                .param("year", year)
                .query((row, n) -> {
                    int version = row.getInt("version");
                    boolean builtIn = version == 0;
                    return new CalendarYear(
                            year,
                            version,
                            row.getString("source"),
                            builtIn ? null : row.getString("changed_by"),
                            builtIn ? null : instant(row.getObject("changed_at", LocalDateTime.class)),
                            days);
                })
                .optional();
    }

    /** What each saved list changed, the newest first. */
    List<CalendarVersion> versions(int year) {
        return jdbc.sql("""
                        SELECT version, source, added, changed, removed, changed_by, changed_at
                          FROM calendar_version WHERE year = :year ORDER BY version DESC
                        """)
                .param("year", year)
                .query((row, n) -> new CalendarVersion(
                        row.getInt("version"),
                        row.getString("source"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getString("changed_by"),
                        instant(row.getObject("changed_at", LocalDateTime.class))))
                .list();
    }

    /**
     * Enters a year.
     *
     * @throws org.springframework.dao.DuplicateKeyException where somebody has entered it already
     */
    void begin(int year, String source) {
        jdbc.sql("""
                        INSERT INTO calendar_year (year, source, changed_by, changed_at, version)
                        VALUES (:year, :source, :by, :at, 1)
                        """)
                .param("year", year)
                .param("source", source)
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }

    /** @return false where the year has another version by now */
    boolean follow(int year, int version, String source) {
        return jdbc.sql("""
                        UPDATE calendar_year SET source = :source, changed_by = :by, changed_at = :at, version = version + 1
                         WHERE year = :year AND version = :version
                        """)
                        .param("year", year)
                        .param("version", version)
                        .param("source", source)
                        .param("by", author.name())
                        .param("at", author.moment())
                        .update()
                == 1;
    }

    /** Puts these days in place of all that the year had. */
    void replace(int year, int version, String source, List<CalendarDay> days, Changes changes) {
        jdbc.sql("DELETE FROM calendar_day WHERE year = :year")
                .param("year", year)
                .update();
        batches.batchUpdate(
                "INSERT INTO calendar_day (day, year, kind, name) VALUES (?, ?, ?, ?)",
                days,
                days.size(),
                (statement, day) -> {
                    statement.setDate(1, Date.valueOf(day.day()));
                    statement.setInt(2, year);
                    statement.setString(3, day.kind().name());
                    statement.setString(4, day.name());
                });
        jdbc.sql("""
                        INSERT INTO calendar_version (year, version, source, added, changed, removed, changed_by, changed_at)
                        VALUES (:year, :version, :source, :added, :changed, :removed, :by, :at)
                        """)
                .param("year", year)
                .param("version", version)
                .param("source", source)
                .param("added", changes.added())
                .param("changed", changes.changed())
                .param("removed", changes.removed())
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
