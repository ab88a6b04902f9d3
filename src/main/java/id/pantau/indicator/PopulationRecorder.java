package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks changes of target populations, and records them: all or none, in a constant number of statements. Knows no account. */
@Component
class PopulationRecorder {

    /** What a number is about, in its year. */
    record Key(TargetGroup group, UnitRef unit, DenominatorKind kind) {}

    private record Insert(PopulationForm form, UnitRef unit) {}

    /** What recording would do; nothing is recorded yet. */
    record Plan(List<PopulationChange> changes, List<Problem> problems, List<PopulationConflict> conflicts) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final UnitDirectory directory;
    private final Author author;
    private final DataVersion dataVersion;

    PopulationRecorder(
            JdbcClient jdbc, JdbcTemplate batches, UnitDirectory directory, Author author, DataVersion dataVersion) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.directory = directory;
        this.author = author;
        this.dataVersion = dataVersion;
    }

    /** What counts now. One statement, and one for the units. */
    Map<Key, PopulationRow> valid(int year, Collection<TargetGroup> groups) {
        var units = directory.units();
        Map<Key, PopulationRow> valid = new HashMap<>();
        jdbc.sql("""
                        SELECT target_group, unit_level, unit_id, kind, version, amount, source, origin, recorded_by,
                               recorded_at
                          FROM target_population
                         WHERE year = :year AND valid AND target_group IN (:groups)
                        """)
                .param("year", year)
                .param(
                        "groups",
                        groups.isEmpty()
                                ? List.of("")
                                : groups.stream().map(TargetGroup::name).toList())
                .query(row -> {
                    var unit = new UnitRef(UnitLevel.valueOf(row.getString("unit_level")), row.getInt("unit_id"));
                    var group = TargetGroup.valueOf(row.getString("target_group"));
                    var kind = DenominatorKind.valueOf(row.getString("kind"));
                    valid.put(
                            new Key(group, unit, kind),
                            new PopulationRow(
                                    units.unit(unit).orElse(null),
                                    year,
                                    new PopulationValue(
                                            group, unit, kind, row.getLong("amount"), row.getString("source")),
                                    row.getInt("version"),
                                    Origin.valueOf(row.getString("origin")),
                                    row.getString("recorded_by"),
                                    row.getObject("recorded_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC)));
                });
        return valid;
    }

    /** @param forms all of one year */
    Plan plan(List<PopulationForm> forms) {
        List<PopulationChange> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<PopulationConflict> conflicts = new ArrayList<>();
        if (forms.isEmpty()) {
            return new Plan(changes, problems, conflicts);
        }
        var units = directory.units();
        var valid = valid(
                forms.getFirst().year(),
                forms.stream().map(PopulationForm::group).distinct().toList());
        Map<Key, Integer> rows = new HashMap<>();
        for (int row = 1; row <= forms.size(); row++) {
            PopulationForm form = forms.get(row - 1);
            UnitRef ref = units.ref(form.unitCode()).orElse(null);
            if (ref == null) {
                problems.add(Problem.ofRow(Severity.UNMATCHED, "", row, null, "error.unknown-unit", form.unitCode()));
                continue;
            }
            var key = new Key(form.group(), ref, form.kind());
            PopulationRow now = valid.get(key);
            Integer earlier = rows.putIfAbsent(key, row);
            Optional<String> refusal = refusal(form);
            if (earlier != null) {
                problems.add(Problem.ofRow(Severity.ERROR, "", row, null, "population.error.twice", earlier));
            } else if (refusal.isPresent()) {
                problems.add(Problem.ofRow(Severity.ERROR, "", row, null, refusal.get()));
            } else if ((now == null ? 0 : now.version()) != form.version()) {
                if (now == null) {
                    throw DomainException.conflict("target.error.changed");
                }
                conflicts.add(new PopulationConflict(form, now));
            } else if (now == null
                    || now.value().amount() != form.amount()
                    || !form.source().strip().equals(now.value().source())) {
                changes.add(new PopulationChange(
                        form.group(),
                        units.unit(ref).orElseThrow(),
                        form.kind(),
                        now == null ? null : now.value().amount(),
                        form.amount()));
            }
        }
        return new Plan(changes, problems, conflicts);
    }

    /**
     * Records what differs.
     *
     * @return how many were recorded
     */
    int record(List<PopulationForm> forms) {
        Plan plan = plan(forms);
        if (!plan.problems().isEmpty()) {
            Problem first = plan.problems().getFirst();
            throw DomainException.rule(first.key(), first.arguments().toArray());
        }
        if (!plan.conflicts().isEmpty()) {
            throw DomainException.conflict("target.error.changed");
        }
        Set<Key> changed = plan.changes().stream()
                .map(change -> new Key(change.group(), UnitDirectory.ref(change.unit()), change.kind()))
                .collect(Collectors.toSet());
        var units = directory.units();
        List<Insert> inserts = forms.stream()
                .map(form -> new Insert(form, units.ref(form.unitCode()).orElseThrow()))
                .filter(i -> changed.contains(
                        new Key(i.form().group(), i.unit(), i.form().kind())))
                .toList();
        write(inserts);
        return inserts.size();
    }

    private void write(List<Insert> inserts) {
        if (inserts.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                UPDATE target_population SET valid = FALSE, row_version = row_version + 1
                 WHERE year = ? AND target_group = ? AND unit_level = ? AND unit_id = ? AND kind = ? AND valid
                """, inserts, 1000, (statement, insert) -> {
            PopulationForm form = insert.form();
            statement.setInt(1, form.year());
            statement.setString(2, form.group().name());
            statement.setString(3, insert.unit().level().name());
            statement.setInt(4, insert.unit().id());
            statement.setString(5, form.kind().name());
        });
        String by = author.name();
        LocalDateTime at = author.moment();
        try {
            batches.batchUpdate("""
                    INSERT INTO target_population (year, target_group, unit_level, unit_id, kind, version, valid, amount,
                                                   source, origin, recorded_by, recorded_at, row_version)
                    VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, 0)
                    """, inserts, 1000, (statement, insert) -> {
                PopulationForm form = insert.form();
                statement.setInt(1, form.year());
                statement.setString(2, form.group().name());
                statement.setString(3, insert.unit().level().name());
                statement.setInt(4, insert.unit().id());
                statement.setString(5, form.kind().name());
                statement.setInt(6, form.version() + 1);
                statement.setLong(7, form.amount());
                statement.setString(8, form.source().strip());
                statement.setString(9, Origin.SCREEN.name());
                statement.setString(10, by);
                statement.setObject(11, at);
            });
        } catch (DataIntegrityViolationException e) {
            // The unique key holds where two people save at the same moment.
            throw DomainException.conflict("target.error.changed");
        }
        dataVersion.raise();
    }

    private static Optional<String> refusal(PopulationForm form) {
        String source = form.source().strip();
        return PopulationRules.refusal(form.year(), form.kind(), form.amount(), source)
                .or(() -> source.isEmpty() ? Optional.of("population.error.source") : Optional.empty());
    }
}
