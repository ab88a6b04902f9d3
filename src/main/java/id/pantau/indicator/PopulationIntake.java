package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.TargetPopulationEntity.Key;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in sasaran.csv. Runs within the transaction of the intake, which has checked who may. The same number as the file brought
 * last changes nothing, so that a file applied again never undoes what was changed on screen since.
 */
@Service
public class PopulationIntake {

    private record Insert(Key key, int version, PopulationEntry entry) {}

    private final TargetPopulationRepository populations;
    private final JdbcTemplate jdbc;
    private final UnitDirectory directory;
    private final FacilityService facilities;
    private final Author author;
    private final DataVersion dataVersion;

    PopulationIntake(
            TargetPopulationRepository populations,
            JdbcTemplate jdbc,
            UnitDirectory directory,
            FacilityService facilities,
            Author author,
            DataVersion dataVersion) {
        this.populations = populations;
        this.jdbc = jdbc;
        this.directory = directory;
        this.facilities = facilities;
        this.author = author;
        this.dataVersion = dataVersion;
    }

    /** @param file name for the report, e.g. {@code sasaran.csv} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changes apply(String file, List<PopulationEntry> entries) {
        var problems = new ArrayList<Problem>();
        Map<Key, PopulationEntry> matched = matched(file, entries, problems);
        Map<Key, List<TargetPopulationEntity>> stored = matched.keySet().stream()
                .map(Key::year)
                .distinct()
                .flatMap(year -> populations.findByYearOrderByVersionAsc(year).stream())
                .collect(Collectors.groupingBy(TargetPopulationEntity::key));
        var inserts = new ArrayList<Insert>();
        matched.forEach((key, entry) -> {
            List<TargetPopulationEntity> known = stored.getOrDefault(key, List.of());
            if (!same(known, entry)) {
                known.stream().filter(TargetPopulationEntity::isValid).forEach(TargetPopulationEntity::replace);
                inserts.add(new Insert(key, known.size() + 1, entry));
            }
        });
        populations.flush();
        insert(inserts);
        if (!inserts.isEmpty()) {
            dataVersion.raise();
        }
        int added = (int) inserts.stream().filter(i -> i.version() == 1).count();
        return new Changes(added, inserts.size() - added, matched.size() - inserts.size(), problems);
    }

    /** Against what a file brought last, else against what is valid now. */
    private static boolean same(List<TargetPopulationEntity> known, PopulationEntry entry) {
        Optional<TargetPopulationEntity> last = known.stream()
                .filter(p -> p.origin() == Origin.FILE)
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().reduce((earlier, later) -> later));
        return last.filter(p -> p.amount() == entry.amount() && Objects.equals(p.source(), entry.source()))
                .isPresent();
    }

    /** In batches: a kabupaten sends thousands of these at once. */
    private void insert(List<Insert> inserts) {
        String by = author.name();
        LocalDateTime at = author.moment();
        jdbc.batchUpdate("""
                INSERT INTO target_population (year, target_group, unit_level, unit_id, kind, version, valid, amount,
                                               source, origin, recorded_by, recorded_at, row_version)
                VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, 0)
                """, inserts, 1000, (statement, insert) -> {
            Key key = insert.key();
            statement.setInt(1, key.year());
            statement.setString(2, key.group().name());
            statement.setString(3, key.unit().level().name());
            statement.setInt(4, key.unit().id());
            statement.setString(5, key.kind().name());
            statement.setInt(6, insert.version());
            statement.setLong(7, insert.entry().amount());
            String source = insert.entry().source();
            if (source == null) {
                statement.setNull(8, Types.VARCHAR);
            } else {
                statement.setString(8, source);
            }
            statement.setString(9, Origin.FILE.name());
            statement.setString(10, by);
            statement.setObject(11, at);
        });
    }

    private Map<Key, PopulationEntry> matched(String file, List<PopulationEntry> entries, List<Problem> problems) {
        var units = new UnitCodes(directory.units(), facilities.codes(), file);
        var matched = new LinkedHashMap<Key, PopulationEntry>();
        for (PopulationEntry entry : entries) {
            UnitRef unit = units.find(entry.unitCode(), entry.row(), problems).orElse(null);
            if (unit == null) {
                continue;
            }
            Optional<String> refusal = PopulationRules.refusal(
                    entry.year(), entry.kind(), entry.amount(), Objects.requireNonNullElse(entry.source(), ""));
            if (refusal.isPresent()) {
                problems.add(Problem.ofRow(Severity.ERROR, file, entry.row(), null, refusal.get()));
                continue;
            }
            var key = new Key(entry.year(), entry.group(), unit, entry.kind());
            PopulationEntry first = matched.putIfAbsent(key, entry);
            if (first != null) {
                problems.add(
                        Problem.ofRow(Severity.ERROR, file, entry.row(), null, "indicator.file.repeated", first.row()));
            }
        }
        return matched;
    }
}
