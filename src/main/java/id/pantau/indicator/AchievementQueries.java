package id.pantau.indicator;

import id.pantau.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads figures in bulk: a constant number of statements for any number of indicators and villages. Periods are IN-lists, because a
 * range on the second column of the primary key keeps the third from being used.
 */
@Component
class AchievementQueries {

    private final JdbcClient jdbc;
    private final TargetQueries targets;

    AchievementQueries(JdbcClient jdbc, TargetQueries targets) {
        this.jdbc = jdbc;
        this.targets = targets;
    }

    /** Periods and documents of all indicators. One statement. */
    Reported reported() {
        Map<Integer, TreeSet<Period>> found = new HashMap<>();
        Map<Integer, List<IndicatorSeries.Source>> sources = new HashMap<>();
        jdbc.sql("""
                SELECT indicator_id, period, NULL AS source, NULL AS taken_in_at
                  FROM achievement GROUP BY indicator_id, period
                 UNION ALL
                SELECT indicator_id, period, NULL, NULL FROM facility_achievement GROUP BY indicator_id, period
                 UNION ALL
                SELECT indicator_id, year, source, taken_in_at FROM achievement_source
                """).query(row -> {
            int indicator = row.getInt("indicator_id");
            String source = row.getString("source");
            if (source == null) {
                found.computeIfAbsent(indicator, i -> new TreeSet<>()).add(new Period(row.getInt("period")));
            } else {
                sources.computeIfAbsent(indicator, i -> new ArrayList<>())
                        .add(new IndicatorSeries.Source(
                                row.getInt("period"),
                                source,
                                row.getObject("taken_in_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)));
            }
        });
        Map<Integer, List<Period>> periods = new HashMap<>();
        found.forEach((indicator, of) -> periods.put(indicator, List.copyOf(of)));
        sources.values()
                .forEach(of -> of.sort(Comparator.comparingInt(IndicatorSeries.Source::year)
                        .thenComparing(IndicatorSeries.Source::name)));
        return new Reported(Map.copyOf(periods), Map.copyOf(sources));
    }

    /** Figures, target populations and targets of a year and the one before, by indicator id. Three statements. */
    Map<Integer, IndicatorSeries> series(Collection<Indicator> indicators, int year, Units units, Reported reported) {
        Set<TargetGroup> groups = indicators.stream()
                .map(Indicator::targetGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetGroup.class)));
        Map<Integer, Facts> facts = facts(indicators, periodsOf(year), units);
        Map<TargetGroup, Populations> populations = populations(groups, year);
        Map<Integer, List<TargetVersion>> targets =
                this.targets.versions(indicators.stream().map(Indicator::id).toList(), year).stream()
                        .collect(Collectors.groupingBy(TargetVersion::indicatorId));
        Map<Integer, IndicatorSeries> series = new HashMap<>();
        for (Indicator indicator : indicators) {
            TargetGroup group = indicator.targetGroup();
            series.put(
                    indicator.id(),
                    new IndicatorSeries(
                            year,
                            facts.getOrDefault(indicator.id(), Facts.NONE),
                            group == null ? Populations.NONE : populations.getOrDefault(group, Populations.NONE),
                            new TargetBook(targets.getOrDefault(indicator.id(), List.of())),
                            reported.sources(indicator)));
        }
        return series;
    }

    /**
     * Of which units figures are read.
     *
     * @param regencyId 0 before the first pack
     * @param fromVillage id of the first village; a kabupaten is one range
     * @param toVillage id of the last
     */
    record Units(int regencyId, int fromVillage, int toVillage, Collection<Integer> puskesmasIds) {}

    private Map<Integer, Facts> facts(Collection<Indicator> indicators, List<Integer> periods, Units units) {
        List<Integer> ofRegency = indicators.stream()
                .filter(i -> i.lowest(Channel.SCREEN) == UnitLevel.REGENCY)
                .map(Indicator::id)
                .toList();
        Map<Integer, Facts.Builder> builders = new HashMap<>();
        jdbc.sql("""
                SELECT indicator_id, period, village_id AS place, 0 AS kind, 0 AS outside_area,
                       numerator, denominator, state
                  FROM achievement
                 WHERE indicator_id IN (:ids) AND period IN (:periods) AND village_id BETWEEN :from AND :to
                 UNION ALL
                SELECT indicator_id, period, facility_id, 1, outside_area, numerator, denominator, state
                  FROM facility_achievement
                 WHERE indicator_id IN (:ids) AND period IN (:periods) AND facility_id IN (:puskesmas)
                 UNION ALL
                SELECT indicator_id, period, village_id, 2, 0, numerator, denominator, state
                  FROM achievement
                 WHERE indicator_id IN (:ofRegency) AND period IN (:periods) AND village_id = :regency
                """)
                .param("ids", indicators.stream().map(Indicator::id).toList())
                .param("periods", periods)
                .param("from", units.fromVillage())
                .param("to", units.toVillage())
                .param("puskesmas", units.puskesmasIds().isEmpty() ? List.of(0) : units.puskesmasIds())
                .param("ofRegency", ofRegency.isEmpty() ? List.of(0) : ofRegency)
                .param("regency", units.regencyId())
                .query(row -> {
                    long place = switch (row.getInt("kind")) {
                        case 0 -> Place.village(row.getInt("place"));
                        case 1 -> Place.facility(row.getLong("place"), row.getBoolean("outside_area"));
                        default -> Place.regency(row.getInt("place"));
                    };
                    builders.computeIfAbsent(row.getInt("indicator_id"), i -> new Facts.Builder())
                            .add(
                                    row.getInt("period"),
                                    place,
                                    number(row, "numerator"),
                                    number(row, "denominator"),
                                    row.getInt("state"));
                });
        Map<Integer, Facts> facts = new TreeMap<>();
        builders.forEach((indicator, builder) -> facts.put(indicator, builder.build()));
        return Map.copyOf(facts);
    }

    private Map<TargetGroup, Populations> populations(Set<TargetGroup> groups, int year) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT year, target_group, unit_level, unit_id, kind, amount, source
                          FROM target_population
                         WHERE year IN (:years) AND valid AND target_group IN (:groups)
                        """)
                .param("years", List.of(year - 1, year))
                .param("groups", groups.stream().map(TargetGroup::name).toList())
                .query((row, n) -> new Populations.Row(
                        row.getInt("year"),
                        new PopulationValue(
                                TargetGroup.valueOf(row.getString("target_group")),
                                new UnitRef(UnitLevel.valueOf(row.getString("unit_level")), row.getInt("unit_id")),
                                DenominatorKind.valueOf(row.getString("kind")),
                                row.getLong("amount"),
                                row.getString("source"))))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value().group(),
                        Collectors.collectingAndThen(Collectors.toList(), Populations::new)));
    }

    /** All months and both annual totals of a year and the one before. */
    private static List<Integer> periodsOf(int year) {
        return Stream.of(year - 1, year)
                .flatMap(y -> Stream.concat(Period.month(y, 12).yearToDate(), Stream.of(Period.year(y))))
                .map(Period::code)
                .toList();
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
