package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Target populations on screen: read within the scope, recorded by the Dinkes. */
@Service
public class TargetPopulationService {

    private final TargetPopulationRepository populations;
    private final UnitDirectory directory;
    private final ScopeSource scopes;
    private final PopulationRecorder recorder;

    TargetPopulationService(
            TargetPopulationRepository populations,
            UnitDirectory directory,
            ScopeSource scopes,
            PopulationRecorder recorder) {
        this.populations = populations;
        this.directory = directory;
        this.scopes = scopes;
        this.recorder = recorder;
    }

    /** The valid numbers of a group for a year that the account may see, the kabupaten first, then Puskesmas, then villages. */
    @Transactional(readOnly = true)
    public List<PopulationRow> list(int year, TargetGroup group) {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            return List.of();
        }
        var units = directory.units();
        return populations.findByYearAndTargetGroupInAndValidTrue(year, List.of(group)).stream()
                .filter(p -> sees(scope, p.key().unit()))
                .map(p -> p.toRow(units))
                .sorted(Comparator.comparing((PopulationRow row) -> row.value().unit(), UnitRef.LARGEST_FIRST)
                        .thenComparing(row -> row.value().kind()))
                .toList();
    }

    /** All versions of one number, the oldest first. */
    @Transactional(readOnly = true)
    public List<PopulationRow> history(String unitCode, int year, TargetGroup group, DenominatorKind kind) {
        var units = directory.units();
        UnitRef unit = UnitDirectory.ref(units.byCode(unitCode));
        if (!sees(scopes.current(), unit)) {
            throw DomainException.notFound("error.unknown-unit", unitCode);
        }
        return populations
                .findByYearAndTargetGroupAndUnitLevelAndUnitIdAndKindOrderByVersionAsc(
                        year, group, unit.level(), unit.id(), kind)
                .stream()
                .map(p -> p.toRow(units))
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
        recorder.record(List.of(form));
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
