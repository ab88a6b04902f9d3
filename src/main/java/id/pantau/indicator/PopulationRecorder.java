package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.security.Author;
import id.pantau.indicator.TargetPopulationEntity.Key;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Checks changes of target populations, and records them: all or none, in a constant number of statements. Knows no account. */
@Component
class PopulationRecorder {

    /** A version to be recorded. */
    record Insert(
            Key key, int version, long amount, @Nullable String source) {}

    private final TargetPopulationRepository populations;
    private final JdbcTemplate jdbc;
    private final UnitDirectory directory;
    private final Author author;
    private final DataVersion dataVersion;

    PopulationRecorder(
            TargetPopulationRepository populations,
            JdbcTemplate jdbc,
            UnitDirectory directory,
            Author author,
            DataVersion dataVersion) {
        this.populations = populations;
        this.jdbc = jdbc;
        this.directory = directory;
        this.author = author;
        this.dataVersion = dataVersion;
    }

    /** What counts now. One statement. */
    Map<Key, TargetPopulationEntity> valid(int year, Collection<TargetGroup> groups) {
        return populations.findByYearAndTargetGroupInAndValidTrue(year, groups).stream()
                .collect(Collectors.toMap(TargetPopulationEntity::key, Function.identity()));
    }

    /** @param forms all of one year */
    SheetPlan<PopulationForm, PopulationChange> plan(List<PopulationForm> forms) {
        var units = directory.units();
        var groups = forms.stream().map(PopulationForm::group).distinct().toList();
        var valid = forms.isEmpty()
                ? Map.<Key, TargetPopulationEntity>of()
                : valid(forms.getFirst().year(), groups);
        return SheetPlan.of(
                forms,
                "population.error.twice",
                form -> key(form, units.byCode(form.unitCode())),
                form -> change(form, units.byCode(form.unitCode()), valid));
    }

    private static @Nullable PopulationChange change(
            PopulationForm form, Unit unit, Map<Key, TargetPopulationEntity> valid) {
        String source = form.source().strip();
        PopulationRules.refusal(form.year(), form.kind(), form.amount(), source).ifPresent(refusal -> {
            throw DomainException.rule(refusal);
        });
        if (source.isEmpty()) {
            throw DomainException.rule("population.error.source");
        }
        TargetPopulationEntity now = valid.get(key(form, unit));
        if ((now == null ? 0 : now.version()) != form.version()) {
            throw DomainException.conflict("target.error.changed");
        }
        if (now == null) {
            return new PopulationChange(form, unit, null);
        }
        return now.amount() == form.amount() && source.equals(now.source())
                ? null
                : new PopulationChange(form, unit, (long) now.amount());
    }

    /**
     * Records what differs.
     *
     * @return how many were recorded
     * @throws DomainException.RuleViolation with the first of the problems
     * @throws DomainException.Conflict if somebody else has recorded a version since the forms were opened
     */
    int record(List<PopulationForm> forms) {
        List<PopulationChange> changes = plan(forms).recordable();
        write(
                changes.stream()
                        .map(c -> new Insert(
                                key(c.form(), c.unit()),
                                c.form().version() + 1,
                                c.next(),
                                c.form().source().strip()))
                        .toList(),
                Origin.SCREEN);
        return changes.size();
    }

    /** In batches, without asking what must hold; the versions before are set aside. */
    void write(List<Insert> inserts, Origin origin) {
        if (inserts.isEmpty()) {
            return;
        }
        inserts.stream()
                .collect(Collectors.groupingBy(insert -> insert.key().year()))
                .forEach(this::setAside);
        String by = author.name();
        LocalDateTime at = author.moment();
        try {
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
                statement.setLong(7, insert.amount());
                statement.setObject(8, insert.source(), Types.VARCHAR);
                statement.setString(9, origin.name());
                statement.setString(10, by);
                statement.setObject(11, at);
            });
        } catch (DataIntegrityViolationException e) {
            // The unique key holds where two people save at the same moment.
            throw DomainException.conflict("target.error.changed");
        }
        dataVersion.raise();
    }

    /** What counts until now; two statements. */
    private void setAside(int year, List<Insert> inserts) {
        var valid = valid(
                year,
                inserts.stream().map(insert -> insert.key().group()).distinct().toList());
        List<Integer> replaced = inserts.stream()
                .map(insert -> valid.get(insert.key()))
                .filter(Objects::nonNull)
                .map(TargetPopulationEntity::id)
                .toList();
        if (!replaced.isEmpty()) {
            populations.setAside(replaced);
        }
    }

    private static Key key(PopulationForm form, Unit unit) {
        return new Key(form.year(), form.group(), UnitDirectory.ref(unit), form.kind());
    }
}
