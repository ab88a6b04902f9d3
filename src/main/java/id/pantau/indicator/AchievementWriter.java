package id.pantau.indicator;

import id.pantau.base.Period;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes facts in bulk: rows go to a table of this connection, and from there, compared by the database, into the fact tables. That
 * is many times faster than row by row, and counts exactly what changed.
 */
@Component
class AchievementWriter {

    /** Rows sent in one go; far below the packet limit of a server as installed. */
    private static final int BATCH = 20_000;

    /** Rows staged at a time: some 4 MB, of the 16 MB that a server as installed grants a table in memory. */
    private static final int STAGED = 100_000;

    private static final int LONGEST_SOURCE = 300;

    /** The values are the same, and nothing is verified that was not before. */
    private static final String SAME =
            "f.numerator <=> s.numerator AND f.denominator <=> s.denominator AND f.state >= :state";

    private static final Comparator<Row> KEY_ORDER = Comparator.<Row>comparingInt(
                    r -> r.key().indicatorId())
            .thenComparingInt(r -> r.key().period())
            .thenComparingLong(r -> r.key().place());

    /** The two fact tables, and how each is joined with what was staged. */
    private enum Target {
        VILLAGE("achievement", "village_id", ""),
        FACILITY("facility_achievement", "facility_id", "outside_area");

        private final String table;
        private final String place;
        private final String outside;

        Target(String table, String place, String outside) {
            this.table = table;
            this.place = place;
            this.outside = outside;
        }

        /** Rows for the other table have another {@code kind}. */
        private String from() {
            String also = outside.isEmpty() ? "" : " AND f.outside_area = (s.kind = 2)";
            return " FROM achievement_staging s LEFT JOIN " + table + " f ON f.indicator_id = s.indicator_id"
                    + " AND f.period = s.period AND f." + place + " = s.place_id" + also
                    + (outside.isEmpty() ? " WHERE s.kind = 0" : " WHERE s.kind > 0");
        }

        /** What the next statement replaces. */
        private String keep() {
            return "INSERT INTO achievement_history (indicator_id, period, kind, place_id, numerator, denominator, state,"
                    + " import_id, replaced_at, replaced_by) SELECT f.indicator_id, f.period, s.kind, s.place_id,"
                    + " f.numerator, f.denominator, f.state, f.import_id, :now, :import" + from()
                    + " AND f.state IS NOT NULL AND NOT (" + SAME + ")";
        }

        private String insert() {
            String also = outside.isEmpty() ? "" : ", outside_area";
            String value = outside.isEmpty() ? "" : ", s.kind = 2";
            return "INSERT INTO " + table + " (indicator_id, period, " + place + also
                    + ", numerator, denominator, state, import_id) SELECT s.indicator_id, s.period, s.place_id" + value
                    + ", s.numerator, s.denominator, :state, :import" + from()
                    + " AND NOT (f.state IS NOT NULL AND " + SAME + ")"
                    + " ON DUPLICATE KEY UPDATE numerator = VALUES(numerator),"
                    + " denominator = VALUES(denominator), state = VALUES(state), import_id = VALUES(import_id)";
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    AchievementWriter(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** Key of a fact; {@code place} as in {@link Place}. */
    record Key(int indicatorId, int period, long place) {}

    /** A matched row; {@code row} and the codes as in the file. */
    record Row(
            int row,
            String unitCode,
            String indicatorCode,
            Key key,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String source) {

        boolean sameValue(Row other) {
            return Objects.equals(numerator, other.numerator) && Objects.equals(denominator, other.denominator);
        }
    }

    /**
     * What was done.
     *
     * @param locked rows left out, because their month is final and they would change it
     */
    record Written(int added, int changed, int same, List<Row> locked) {}

    private record IndicatorYear(int indicatorId, int year) {}

    /** One indicator and period: how many rows, and what they would do. */
    private record Group(IndicatorYear year, int total, int added, int same, int locked) {}

    /** Stores rows of distinct keys. */
    Written write(int importId, AchievementState state, List<Row> rows) {
        List<Row> sorted = rows.stream().sorted(KEY_ORDER).toList();
        Set<IndicatorYear> touched = new HashSet<>();
        Set<Integer> locked = new TreeSet<>();
        int added = 0;
        int same = 0;
        createStaging();
        for (int from = 0; from < sorted.size(); from += STAGED) {
            stage(sorted.subList(from, Math.min(from + STAGED, sorted.size())));
            for (Target target : Target.values()) {
                for (Group group : move(target, importId, state, locked)) {
                    added += group.added();
                    same += group.same();
                    if (group.total() > group.same()) {
                        touched.add(group.year());
                    }
                }
            }
        }
        template.execute("DROP TEMPORARY TABLE achievement_staging");
        remember(touched, rows);
        return new Written(
                added,
                rows.size() - locked.size() - added - same,
                same,
                rows.stream().filter(r -> locked.contains(r.row())).toList());
    }

    /** Takes what is staged for {@code target} over and tells what that did; adds the rows that may not be changed to {@code locked}. */
    private List<Group> move(Target target, int importId, AchievementState state, Set<Integer> locked) {
        List<Group> groups = groups(target, state);
        if (groups.stream().anyMatch(g -> g.locked() > 0)) {
            locked.addAll(removeLocked(target, state));
            groups = groups(target, state);
        }
        if (groups.stream().anyMatch(g -> g.total() > g.same() + g.added())) {
            jdbc.sql(target.keep())
                    .param("state", state.code())
                    .param("import", importId)
                    .param("now", now())
                    .update();
        }
        if (groups.stream().anyMatch(g -> g.total() > g.same())) {
            jdbc.sql(target.insert())
                    .param("state", state.code())
                    .param("import", importId)
                    .update();
        }
        return groups;
    }

    /** In memory, because the database fills a table on disk ten times more slowly. */
    private void createStaging() {
        template.execute("DROP TEMPORARY TABLE IF EXISTS achievement_staging");
        template.execute("""
                CREATE TEMPORARY TABLE achievement_staging (
                  indicator_id SMALLINT UNSIGNED NOT NULL,
                  period       SMALLINT UNSIGNED NOT NULL,
                  kind         TINYINT UNSIGNED NOT NULL COMMENT '0 village, 1 facility, 2 luar wilayah',
                  place_id     INT UNSIGNED NOT NULL,
                  numerator    INT UNSIGNED NULL,
                  denominator  INT UNSIGNED NULL,
                  row_no       INT UNSIGNED NOT NULL
                ) ENGINE = MEMORY
                """);
    }

    private void stage(List<Row> rows) {
        template.execute("DELETE FROM achievement_staging");
        template.batchUpdate("INSERT INTO achievement_staging VALUES (?,?,?,?,?,?,?)", rows, BATCH, (line, row) -> {
            Place.Stored place = Place.stored(row.key().place());
            line.setInt(1, row.key().indicatorId());
            line.setInt(2, row.key().period());
            line.setInt(3, place.outsideArea() == null ? 0 : place.outsideArea() ? 2 : 1);
            line.setLong(4, place.id());
            line.setObject(5, row.numerator(), Types.BIGINT);
            line.setObject(6, row.denominator(), Types.BIGINT);
            line.setInt(7, row.row());
        });
    }

    private List<Group> groups(Target target, AchievementState state) {
        String same = "(f.state IS NOT NULL AND " + SAME + ")";
        return jdbc.sql("SELECT s.indicator_id, s.period, COUNT(*) AS total, SUM(f.state IS NULL) AS added, SUM(" + same
                        + ") AS same, SUM(f.state = :final AND NOT " + same + ") AS locked" + target.from()
                        + " GROUP BY s.indicator_id, s.period")
                .param("state", state.code())
                .param("final", AchievementState.FINAL.code())
                .query((row, n) -> new Group(
                        new IndicatorYear(row.getInt("indicator_id"), new Period(row.getInt("period")).year()),
                        row.getInt("total"),
                        row.getInt("added"),
                        row.getInt("same"),
                        row.getInt("locked")))
                .list();
    }

    /** Takes rows out that would change a final figure; answers their numbers in the file. */
    private Set<Integer> removeLocked(Target target, AchievementState state) {
        Set<Integer> found = jdbc.sql(
                        "SELECT s.row_no" + target.from() + " AND f.state = :final AND NOT (" + SAME + ")")
                .param("final", AchievementState.FINAL.code())
                .param("state", state.code())
                .query(Integer.class)
                .set();
        jdbc.sql("DELETE FROM achievement_staging WHERE row_no IN (:rows)")
                .param("rows", found)
                .update();
        return found;
    }

    /** Keeps which documents the changed figures come from, and when. */
    private void remember(Set<IndicatorYear> touched, List<Row> rows) {
        Map<IndicatorYear, Set<String>> sources = new HashMap<>();
        for (Row row : rows) {
            var of = new IndicatorYear(
                    row.key().indicatorId(), new Period(row.key().period()).year());
            if (touched.contains(of)) {
                String source = row.source();
                sources.computeIfAbsent(of, k -> new TreeSet<>())
                        .add(source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source);
            }
        }
        LocalDateTime now = now();
        List<Object[]> lines = new ArrayList<>();
        sources.forEach((of, names) ->
                names.forEach(name -> lines.add(new Object[] {of.indicatorId(), of.year(), name, now})));
        if (!lines.isEmpty()) {
            template.batchUpdate(
                    "INSERT INTO achievement_source VALUES (?,?,?,?)"
                            + " ON DUPLICATE KEY UPDATE taken_in_at = VALUES(taken_in_at)",
                    lines);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
