package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets on screen: read within the scope, recorded by the Dinkes. */
@Service
public class TargetService {

    private record Key(int indicatorId, UnitRef unit) {}

    private final TargetRepository targets;
    private final Catalogue catalogue;
    private final UnitDirectory directory;
    private final ScopeSource scopes;
    private final TargetRecorder recorder;
    private final Texts texts;

    TargetService(
            TargetRepository targets,
            Catalogue catalogue,
            UnitDirectory directory,
            ScopeSource scopes,
            TargetRecorder recorder,
            Texts texts) {
        this.targets = targets;
        this.catalogue = catalogue;
        this.directory = directory;
        this.scopes = scopes;
        this.recorder = recorder;
        this.texts = texts;
    }

    /**
     * The targets of a year that the account may see, in the order of the catalogue, the kabupaten first. The kabupaten's targets
     * are seen by all who see any figure, because they hold for every unit without an own one.
     */
    @Transactional(readOnly = true)
    public List<TargetRow> list(int year) {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            return List.of();
        }
        var latest = new LinkedHashMap<Key, TargetEntity>();
        Map<String, Integer> place = new HashMap<>();
        catalogue.all().forEach(indicator -> place.put(indicator.code(), place.size()));
        for (TargetEntity target : targets.findByYearOrderByIndicatorIdAscUnitLevelAscUnitIdAscVersionAsc(year)) {
            if (sees(scope, target.unit())) {
                latest.put(new Key(target.toVersion().indicatorId(), target.unit()), target);
            }
        }
        return rows(List.copyOf(latest.values())).stream()
                .sorted(Comparator.comparingInt((TargetRow row) ->
                                place.getOrDefault(row.indicator().code(), 0))
                        .thenComparing(row -> row.target().unit(), UnitRef.LARGEST_FIRST))
                .toList();
    }

    /** All versions of one target, the oldest first. */
    @Transactional(readOnly = true)
    public List<TargetRow> history(String indicatorCode, int year, String unitCode) {
        UnitRef unit = unit(unitCode);
        if (!sees(scopes.current(), unit)) {
            throw DomainException.notFound("error.unknown-unit", unitCode);
        }
        return rows(versions(indicator(indicatorCode), year, unit));
    }

    /** The years for which there are targets, ascending. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return scopes.current().seesNothing() ? List.of() : targets.years();
    }

    /** The units that a target can be set for, the largest first. For the Dinkes only. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        scopes.current().requireHealthOffice();
        return directory.units().all();
    }

    /**
     * Records a target as a new version; the months before its first month keep theirs. What is the same already is not recorded
     * again.
     *
     * @throws DomainException.Conflict if somebody else has recorded a version since the form was opened
     * @throws DomainException.RuleViolation with a sentence for what cannot be a target
     */
    @Transactional
    public void save(TargetForm form) {
        scopes.current().requireHealthOffice();
        recorder.record(List.of(form), Origin.SCREEN);
    }

    /**
     * Takes over the national reference of the year for every indicator that has one and for which the kabupaten has no target of
     * its own yet, from the first month that is not published. Done twice it changes nothing the second time.
     *
     * @param kind on which target population the targets are set; reported denominators where an indicator knows no other
     * @return how many were taken over, and how many indicators had a target already
     */
    @Transactional
    public Changes adoptNational(int year, DenominatorKind kind) {
        scopes.current().requireHealthOffice();
        if (year < TargetRules.FIRST_YEAR || year > TargetRules.LAST_YEAR) {
            throw DomainException.rule("target.error.year");
        }
        UnitRef regency = directory.units().all().stream()
                .filter(u -> u.kind() == UnitKind.KABUPATEN)
                .findFirst()
                .map(u -> UnitRef.regency(u.id()))
                .orElseThrow(() -> DomainException.rule("target.error.no-regency"));
        var own = targets.findByYearOrderByIndicatorIdAscUnitLevelAscUnitIdAscVersionAsc(year).stream()
                .filter(t -> t.unit().equals(regency))
                .map(t -> t.toVersion().indicatorId())
                .collect(Collectors.toSet());
        int fromMonth = recorder.earliest(year, regency);
        if (fromMonth > 12) {
            throw DomainException.rule(
                    "target.error.published-year", Integer.toString(year), Formats.period(Period.month(year, 12)));
        }
        List<TargetVersion> adopted = new ArrayList<>();
        int same = 0;
        for (Indicator indicator : catalogue.all()) {
            Optional<NationalReference> reference = indicator.reference(year).filter(r -> r.year() <= year);
            if (reference.isEmpty()) {
                continue;
            }
            if (own.contains(indicator.id())) {
                same++;
            } else {
                adopted.add(adopted(indicator, reference.get(), year, regency, fromMonth, kind));
            }
        }
        recorder.write(adopted, Origin.NATIONAL);
        return new Changes(adopted.size(), 0, same, List.of());
    }

    private TargetVersion adopted(
            Indicator indicator,
            NationalReference reference,
            int year,
            UnitRef regency,
            int fromMonth,
            DenominatorKind kind) {
        return new TargetVersion(
                indicator.id(),
                year,
                regency,
                1,
                fromMonth,
                reference.value(),
                indicator.denominatorReported() ? DenominatorKind.REPORTED : kind,
                TargetBasis.of(
                        texts.text("target.national-basis", Integer.toString(reference.year()), reference.source())));
    }

    /** What stands against those that somebody else has changed; one statement for a year. */
    List<SheetConflict<TargetForm, TargetRow>> conflicts(List<TargetForm> overtaken) {
        List<SheetConflict<TargetForm, TargetRow>> conflicts = new ArrayList<>();
        for (int year : overtaken.stream().map(TargetForm::year).distinct().toList()) {
            Map<String, TargetRow> saved = new HashMap<>();
            rows(targets.findByYearOrderByIndicatorIdAscUnitLevelAscUnitIdAscVersionAsc(year)).stream()
                    .filter(row -> row.unit() != null)
                    .forEach(row ->
                            saved.put(row.indicator().code() + " " + row.unit().code(), row));
            for (TargetForm form : overtaken) {
                TargetRow row = saved.get(form.indicatorCode() + " " + form.unitCode());
                if (form.year() == year && row != null) {
                    conflicts.add(new SheetConflict<>(form, row));
                }
            }
        }
        return conflicts;
    }

    private List<TargetRow> rows(List<TargetEntity> entities) {
        Map<Integer, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var units = directory.units();
        var rows = new ArrayList<TargetRow>();
        for (TargetEntity entity : entities) {
            TargetVersion version = entity.toVersion();
            Indicator indicator = indicators.get(version.indicatorId());
            if (indicator != null) {
                rows.add(new TargetRow(
                        indicator,
                        units.unit(version.unit()).orElse(null),
                        version,
                        entity.origin(),
                        entity.recordedBy(),
                        entity.recordedAt()));
            }
        }
        return rows;
    }

    private List<TargetEntity> versions(Indicator indicator, int year, UnitRef unit) {
        return targets.findByIndicatorIdAndYearAndUnitLevelAndUnitIdOrderByVersionAsc(
                indicator.id(), year, unit.level(), unit.id());
    }

    private Indicator indicator(String code) {
        return catalogue.byCode(code).orElseThrow(() -> DomainException.notFound("error.unknown-indicator", code));
    }

    private UnitRef unit(String code) {
        return UnitDirectory.ref(directory.units().byCode(code));
    }

    /** The target of the kabupaten holds for every unit without an own one. */
    static boolean sees(Scope scope, UnitRef unit) {
        return switch (unit.level()) {
            case VILLAGE -> scope.seesVillage(unit.id());
            case PUSKESMAS -> scope.seesPuskesmas(unit.id());
            case REGENCY -> !scope.seesNothing();
        };
    }
}
