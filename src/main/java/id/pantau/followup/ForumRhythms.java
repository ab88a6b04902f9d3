package id.pantau.followup;

import id.pantau.base.security.Author;
import id.pantau.rollout.MeetingForum;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days the forums meet, version by version. */
@Component
class ForumRhythms {

    private final JdbcClient jdbc;

    ForumRhythms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of every forum. One statement. */
    List<ForumRhythm> rows() {
        var newest = new EnumMap<MeetingForum, ForumRhythm>(MeetingForum.class);
        Arrays.stream(MeetingForum.values()).forEach(forum -> newest.put(forum, ForumRhythm.builtIn(forum)));
        jdbc.sql("""
                        SELECT r.forum, r.version, r.weekday, r.day_of_month, r.first_month, r.changed_by, r.changed_at
                          FROM forum_rhythm r
                         WHERE r.version = (SELECT MAX(v.version) FROM forum_rhythm v WHERE v.forum = r.forum)
                        """)
                .query((row, n) -> {
                    Integer weekday = row.getObject("weekday", Integer.class);
                    return new ForumRhythm(
                            MeetingForum.valueOf(row.getString("forum")),
                            row.getInt("version"),
                            weekday == null ? null : DayOfWeek.of(weekday),
                            row.getObject("day_of_month", Integer.class),
                            row.getObject("first_month", Integer.class),
                            row.getString("changed_by"),
                            row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                })
                .list()
                .forEach(row -> newest.put(row.forum(), row));
        return List.copyOf(newest.values());
    }

    /** One statement. */
    ForumRhythm of(MeetingForum forum) {
        return rows().stream().filter(row -> row.forum() == forum).findFirst().orElseThrow();
    }

    /**
     * Follows a version with the next one; all null: as the product brings it.
     *
     * @throws org.springframework.dao.DuplicateKeyException where somebody else has followed it already
     */
    void add(
            ForumRhythm before,
            @Nullable DayOfWeek weekday,
            @Nullable Integer dayOfMonth,
            @Nullable Integer firstMonth,
            Author author) {
        jdbc.sql("""
                        INSERT INTO forum_rhythm (forum, version, weekday, day_of_month, first_month, changed_by, changed_at)
                        VALUES (:forum, :version, :weekday, :dayOfMonth, :firstMonth, :by, :at)
                        """)
                .param("forum", before.forum().name())
                .param("version", before.version() + 1)
                .param("weekday", weekday == null ? null : weekday.getValue())
                .param("dayOfMonth", dayOfMonth)
                .param("firstMonth", firstMonth)
                .param("by", author.name())
                .param("at", author.moment())
                .update();
    }
}
