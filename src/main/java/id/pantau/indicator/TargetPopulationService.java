package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.indicator.TargetPopulationEntity.Key;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Target populations on screen: read within the scope, recorded by the Dinkes. */
@Service
public class TargetPopulationService {

    private final TargetPopulationRepository populations;
    private final UnitDirectory directory;
    private final ScopeSource scopes;
    private final Author author;
    private final DataVersion dataVersion;

    TargetPopulationService(
            TargetPopulationRepository populations,
            UnitDirectory directory,
            ScopeSource scopes,
            Author author,
            DataVersion dataVersion) {
        this.populations = populations;
        this.directory = directory;
        this.scopes = scopes;
        this.author = author;
        this.dataVersion = dataVersion;
    }

    /** The valid numbers of a group for a year that the account may see, the kabupaten first, then Puskesmas, then villages. */
    @Transactional(readOnly = true)
    public List<PopulationRow> list(int year, TargetGroup group) {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            return List.of();
        }
        var units = directory.units();
        return populations.findByYearAndTargetGroupAndValidTrue(year, group).stream()
                .filter(p -> sees(scope, p.key().unit()))
                .map(p -> row(p, units))
                .sorted(Comparator.comparing((PopulationRow row) -> row.value().unit(), UnitRef.LARGEST_FIRST)
                        .thenComparing(row -> row.value().kind()))
                .toList();
    }

    /** All versions of one number, the oldest first. */
    @Transactional(readOnly = true)
    public List<PopulationRow> history(String unitCode, int year, TargetGroup group, DenominatorKind kind) {
        var units = directory.units();
        UnitRef unit = unit(units, unitCode);
        if (!sees(scopes.current(), unit)) {
            throw DomainException.notFound("error.unknown-unit", unitCode);
        }
        return versions(new Key(year, group, unit, kind)).stream()
                .map(p -> row(p, units))
                .toList();
    }

    /** The years for which there are numbers, ascending. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return scopes.current().seesNothing() ? List.of() : populations.years();
    }

    /** The units for which a number can be recorded, the largest first. For the Dinkes only. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        scopes.current().requireHealthOffice();
        return directory.units().all();
    }

    /**
     * Records a number as a new version and sets the one before aside. What is the same already is not recorded again.
     *
     * @throws DomainException.Conflict if somebody else has recorded a version since the form was opened
     * @throws DomainException.RuleViolation with a sentence for what cannot be a target population
     */
    @Transactional
    public void save(PopulationForm form) {
        scopes.current().requireHealthOffice();
        String source = form.source().strip();
        PopulationRules.refusal(form.year(), form.kind(), form.amount(), source).ifPresent(key -> {
            throw DomainException.rule(key);
        });
        if (source.isEmpty()) {
            throw DomainException.rule("population.error.source");
        }
        var key = new Key(form.year(), form.group(), unit(directory.units(), form.unitCode()), form.kind());
        List<TargetPopulationEntity> versions = versions(key);
        if (versions.size() != form.version()) {
            throw DomainException.conflict("target.error.changed");
        }
        if (!versions.isEmpty()
                && versions.getLast().amount() == form.amount()
                && source.equals(versions.getLast().source())) {
            return;
        }
        versions.stream().filter(TargetPopulationEntity::isValid).forEach(TargetPopulationEntity::replace);
        try {
            populations.save(new TargetPopulationEntity(
                    key,
                    versions.size() + 1,
                    Math.toIntExact(form.amount()),
                    source,
                    Origin.SCREEN,
                    author.name(),
                    author.moment()));
            populations.flush();
        } catch (DataIntegrityViolationException e) {
            // The unique key holds where two people save at the same moment.
            throw DomainException.conflict("target.error.changed");
        }
        dataVersion.raise();
    }

    private List<TargetPopulationEntity> versions(Key key) {
        return populations.findByYearAndTargetGroupAndUnitLevelAndUnitIdAndKindOrderByVersionAsc(
                key.year(), key.group(), key.unit().level(), key.unit().id(), key.kind());
    }

    private static UnitRef unit(UnitDirectory.Units units, String code) {
        return units.ref(code).orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    private static PopulationRow row(TargetPopulationEntity population, UnitDirectory.Units units) {
        Key key = population.key();
        return new PopulationRow(
                units.unit(key.unit()).orElse(null),
                key.year(),
                new PopulationValue(key.group(), key.unit(), key.kind(), population.amount(), population.source()),
                population.version(),
                population.origin(),
                population.recordedBy(),
                population.recordedAt());
    }

    /** The number of the whole kabupaten is a figure of the whole kabupaten, unlike its target. */
    private static boolean sees(Scope scope, UnitRef unit) {
        return switch (unit.level()) {
            case VILLAGE -> scope.seesVillage(unit.id());
            case PUSKESMAS -> scope.seesPuskesmas(unit.id());
            case REGENCY -> scope.wholeRegency();
        };
    }
}
