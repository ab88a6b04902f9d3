package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
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
import org.springframework.dao.DataIntegrityViolationException;
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
    private final Author author;
    private final DataVersion dataVersion;
    private final Texts texts;

    TargetService(
            TargetRepository targets,
            Catalogue catalogue,
            UnitDirectory directory,
            ScopeSource scopes,
            Author author,
            DataVersion dataVersion,
            Texts texts) {
        this.targets = targets;
        this.catalogue = catalogue;
        this.directory = directory;
        this.scopes = scopes;
        this.author = author;
        this.dataVersion = dataVersion;
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
        Indicator indicator = indicator(form.indicatorCode());
        UnitRef unit = unit(form.unitCode());
        Optional<TargetVersion> last = versions(indicator, form.year(), unit).stream()
                .map(TargetEntity::toVersion)
                .reduce((earlier, later) -> later);
        int version = last.map(TargetVersion::version).orElse(0);
        var next = new TargetVersion(
                indicator.id(),
                form.year(),
                unit,
                version + 1,
                form.fromMonth(),
                Decimals.plain(form.value()),
                form.denominator(),
                form.basis(),
                form.band(),
                form.untilMonth());
        TargetRules.refusal(indicator, next).ifPresent(key -> {
            throw DomainException.rule(key);
        });
        if (form.basis().text().isBlank()) {
            throw DomainException.rule("target.error.basis");
        }
        if (version != form.version()) {
            throw DomainException.conflict("target.error.changed");
        }
        if (last.filter(next::sameButVersion).isEmpty()) {
            record(next, Origin.SCREEN);
            dataVersion.raise();
        }
    }

    /**
     * Takes over the national reference of the year for every indicator that has one and for which the kabupaten has no target of
     * its own yet. Done twice it changes nothing the second time.
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
        int added = 0;
        int same = 0;
        for (Indicator indicator : catalogue.all()) {
            Optional<NationalReference> reference = indicator.reference(year).filter(r -> r.year() <= year);
            if (reference.isEmpty()) {
                continue;
            }
            if (own.contains(indicator.id())) {
                same++;
            } else {
                record(adopted(indicator, reference.get(), year, regency, kind), Origin.NATIONAL);
                added++;
            }
        }
        if (added > 0) {
            dataVersion.raise();
        }
        return new Changes(added, 0, same, List.of());
    }

    private TargetVersion adopted(
            Indicator indicator, NationalReference reference, int year, UnitRef regency, DenominatorKind kind) {
        return new TargetVersion(
                indicator.id(),
                year,
                regency,
                1,
                1,
                reference.value(),
                indicator.denominatorReported() ? DenominatorKind.REPORTED : kind,
                TargetBasis.of(
                        texts.text("target.national-basis", Integer.toString(reference.year()), reference.source())));
    }

    private void record(TargetVersion target, Origin origin) {
        try {
            targets.save(new TargetEntity(target, origin, author.name(), author.moment()));
            targets.flush();
        } catch (DataIntegrityViolationException e) {
            // The unique key holds where two people save at the same moment.
            throw DomainException.conflict("target.error.changed");
        }
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
        return directory.units().ref(code).orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    private static boolean sees(Scope scope, UnitRef unit) {
        return switch (unit.level()) {
            case VILLAGE -> scope.seesVillage(unit.id());
            case PUSKESMAS -> scope.seesPuskesmas(unit.id());
            case REGENCY -> !scope.seesNothing();
        };
    }
}
