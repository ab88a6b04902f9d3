package id.pantau.indicator;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of target populations for figures: in bulk, without names. */
@Component
class PopulationQueries {

    private final JdbcClient jdbc;

    PopulationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The valid numbers of some groups for a year: all units, all kinds. One statement; none for no groups. */
    List<PopulationValue> values(Collection<TargetGroup> groups, int year) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT target_group, unit_level, unit_id, kind, amount, source
                          FROM target_population
                         WHERE year = :year AND valid AND target_group IN (:groups)
                         ORDER BY target_group, unit_level, unit_id, kind
                        """)
                .param("year", year)
                .param("groups", groups.stream().map(TargetGroup::name).toList())
                .query((row, n) -> new PopulationValue(
                        TargetGroup.valueOf(row.getString("target_group")),
                        new UnitRef(UnitLevel.valueOf(row.getString("unit_level")), row.getInt("unit_id")),
                        DenominatorKind.valueOf(row.getString("kind")),
                        row.getLong("amount"),
                        row.getString("source")))
                .list();
    }
}
