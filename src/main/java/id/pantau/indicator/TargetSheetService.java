package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.ScopeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets in sheets, for the Dinkes: read with what they take over, pasted, looked at before they are saved, saved all or none. */
@Service
public class TargetSheetService {

    private static final int DECEMBER = 12;

    private record Key(int indicatorId, UnitRef unit) {}

    private final TargetQueries queries;
    private final TargetRecorder recorder;
    private final TargetService targets;
    private final Catalogue catalogue;
    private final UnitDirectory directory;
    private final FigureReader figures;
    private final ScopeSource scopes;

    TargetSheetService(
            TargetQueries queries,
            TargetRecorder recorder,
            TargetService targets,
            Catalogue catalogue,
            UnitDirectory directory,
            FigureReader figures,
            ScopeSource scopes) {
        this.queries = queries;
        this.recorder = recorder;
        this.targets = targets;
        this.catalogue = catalogue;
        this.directory = directory;
        this.figures = figures;
        this.scopes = scopes;
    }

    /** All units with their target of one indicator, the largest first. */
    @Transactional(readOnly = true)
    public List<SheetRow<Indicator, TargetVersion>> ofIndicator(int year, String indicatorCode) {
        scopes.current().requireHealthOffice();
        Indicator indicator = indicator(indicatorCode);
        return rows(year, List.of(indicator), directory.units().all());
    }

    /** All indicators with the target of one unit, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<SheetRow<Indicator, TargetVersion>> ofUnit(int year, String unitCode) {
        scopes.current().requireHealthOffice();
        return rows(year, catalogue.all(), List.of(directory.units().byCode(unitCode)));
    }

    /**
     * What pasted rows mean; see {@link TargetPaste} for their columns. Nothing is saved.
     *
     * @param indicatorCode of the whole sheet; null where it is about one unit
     * @param unitCode of the whole sheet; null where it is about one indicator
     */
    @Transactional(readOnly = true)
    public SheetPasted<Indicator> paste(
            int year, @Nullable String indicatorCode, @Nullable String unitCode, String text) {
        scopes.current().requireHealthOffice();
        Indicator indicator = indicatorCode == null ? null : indicator(indicatorCode);
        var units = directory.units();
        List<Indicator> indicators = indicator == null ? catalogue.all() : List.of(indicator);
        Map<Key, Integer> versions = new HashMap<>();
        queries.versions(indicators.stream().map(Indicator::id).toList(), year)
                .forEach(v -> versions.merge(new Key(v.indicatorId(), v.unit()), v.version(), Math::max));
        return new TargetPaste(indicators, units.all(), year)
                .read(
                        text,
                        indicator,
                        unitCode == null ? null : units.byCode(unitCode),
                        (i, u) -> versions.getOrDefault(new Key(i.id(), UnitDirectory.ref(u)), 0));
    }

    /** What saving would do, and what stands in its way. Nothing is saved. */
    @Transactional(readOnly = true)
    public SheetPreview<TargetChange, TargetForm, TargetRow> preview(List<TargetForm> forms) {
        scopes.current().requireHealthOffice();
        var plan = recorder.plan(forms);
        return new SheetPreview<>(
                plan.changes(), effects(plan.changes()), plan.problems(), targets.conflicts(plan.overtaken()));
    }

    /**
     * Saves all or nothing.
     *
     * @return how many versions were recorded
     * @throws DomainException.Conflict if somebody else has changed one of them since it was read
     * @throws DomainException.RuleViolation with the sentence of the first that cannot be
     */
    @Transactional
    public int save(List<TargetForm> forms) {
        scopes.current().requireHealthOffice();
        return recorder.record(forms, Origin.SCREEN);
    }

    /** Where the targets of villages and Puskesmas do not add up to those above them. */
    @Transactional(readOnly = true)
    public List<TargetDifference> cascade(int year, String indicatorCode) {
        scopes.current().requireHealthOffice();
        var opened =
                figures.open(figures.moment(), List.of(indicator(indicatorCode)), Period.month(year, DECEMBER), null);
        return new TargetCascade(opened.getFirst().lens()).differences();
    }

    private List<SheetRow<Indicator, TargetVersion>> rows(int year, List<Indicator> indicators, List<Unit> units) {
        List<Integer> ids = indicators.stream().map(Indicator::id).toList();
        List<TargetVersion> versions = queries.versions(ids, year);
        var book = new TargetBook(versions);
        var before = new TargetBook(queries.versions(ids, year - 1));
        Map<Key, TargetVersion> own = new HashMap<>();
        versions.forEach(
                v -> own.merge(new Key(v.indicatorId(), v.unit()), v, (a, b) -> a.version() > b.version() ? a : b));
        Structure structure = figures.moment().structure();
        var directoryUnits = directory.units();
        List<SheetRow<Indicator, TargetVersion>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Unit unit : units) {
                UnitRef ref = UnitDirectory.ref(unit);
                if (!ref.level().isAtLeast(indicator.lowest(Channel.SCREEN))) {
                    continue;
                }
                TargetVersion inForce = book.find(indicator.id(), DECEMBER, structure.targetOrder(unit))
                        .orElse(null);
                TargetVersion mine = own.get(new Key(indicator.id(), ref));
                int version = mine == null ? 0 : mine.version();
                rows.add(new SheetRow<>(
                        indicator,
                        unit,
                        mine == null ? null : cell(indicator, unit, mine, version),
                        before.find(indicator.id(), DECEMBER, List.of(ref))
                                .map(last -> cell(indicator, unit, last, version))
                                .orElse(null),
                        inForce,
                        inForce == null || inForce.unit().equals(ref)
                                ? null
                                : directoryUnits.unit(inForce.unit()).orElse(null)));
            }
        }
        return rows;
    }

    private static SheetCell<Indicator> cell(Indicator indicator, Unit unit, TargetVersion target, int version) {
        return new SheetCell<>(indicator, unit, target.value(), target.band(), version);
    }

    /** The number of statements does not depend on how many targets change. */
    private List<TargetEffect> effects(List<TargetChange> changes) {
        Map<Indicator, List<TargetVersion>> byIndicator = new LinkedHashMap<>();
        changes.forEach(change -> byIndicator
                .computeIfAbsent(change.indicator(), i -> new ArrayList<>())
                .add(change.next()));
        if (byIndicator.isEmpty()) {
            return List.of();
        }
        int year = changes.getFirst().next().year();
        Map<Integer, List<TargetVersion>> now = new HashMap<>();
        queries.versions(byIndicator.keySet().stream().map(Indicator::id).toList(), year)
                .forEach(v -> now.computeIfAbsent(v.indicatorId(), i -> new ArrayList<>())
                        .add(v));
        return LastPeriods.effects(figures, List.copyOf(byIndicator.keySet()), year, opened -> {
            Lens lens = opened.lens();
            int id = lens.indicator().id();
            List<TargetVersion> then = new ArrayList<>(now.getOrDefault(id, List.of()));
            List<TargetVersion> changed = Objects.requireNonNull(byIndicator.get(lens.indicator()));
            int month = opened.period().month();
            boolean later = changed.stream().allMatch(v -> v.fromMonth() > month);
            changed.forEach(v -> then.add(later ? v.from(month) : v));
            TargetEffect effect =
                    TargetEffects.of(lens, TargetEffects.with(lens, new TargetBook(then)), opened.period());
            return later ? effect.asSupposed() : effect;
        });
    }

    private Indicator indicator(String code) {
        return catalogue.byCode(code).orElseThrow(() -> DomainException.notFound("error.unknown-indicator", code));
    }
}
