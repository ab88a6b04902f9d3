package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.ScopeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Target populations in sheets, for the Dinkes: read, pasted, looked at before they are saved, saved all or none. */
@Service
public class PopulationSheetService {

    private static final int LONGEST_PASTE = 2_000_000;

    private final PopulationRecorder recorder;
    private final UnitDirectory directory;
    private final Catalogue catalogue;
    private final FigureReader figures;
    private final ScopeSource scopes;

    PopulationSheetService(
            PopulationRecorder recorder,
            UnitDirectory directory,
            Catalogue catalogue,
            FigureReader figures,
            ScopeSource scopes) {
        this.recorder = recorder;
        this.directory = directory;
        this.catalogue = catalogue;
        this.figures = figures;
        this.scopes = scopes;
    }

    /** All units with their number of one group, the largest first. */
    @Transactional(readOnly = true)
    public List<PopulationSheetRow> ofGroup(int year, TargetGroup group, DenominatorKind kind) {
        scopes.current().requireHealthOffice();
        return rows(year, List.of(group), directory.units().all(), kind);
    }

    /** All groups with the number of one unit. */
    @Transactional(readOnly = true)
    public List<PopulationSheetRow> ofUnit(int year, String unitCode, DenominatorKind kind) {
        scopes.current().requireHealthOffice();
        return rows(year, Arrays.asList(TargetGroup.values()), List.of(unit(unitCode)), kind);
    }

    /**
     * What pasted rows mean; see {@link PopulationPaste} for their columns. Nothing is saved.
     *
     * @param group of the whole sheet; null where it is about one unit
     * @param unitCode of the whole sheet; null where it is about one group
     */
    @Transactional(readOnly = true)
    public PopulationPasted paste(
            int year, @Nullable TargetGroup group, @Nullable String unitCode, DenominatorKind kind, String text) {
        scopes.current().requireHealthOffice();
        if (text.length() > LONGEST_PASTE) {
            throw DomainException.rule("target.paste.too-long");
        }
        var groups = group == null ? Arrays.asList(TargetGroup.values()) : List.of(group);
        var valid = recorder.valid(year, groups);
        return new PopulationPaste(directory.units().all(), year, kind)
                .read(text, group, unitCode == null ? null : unit(unitCode), (of, unit) -> {
                    var now = valid.get(new PopulationRecorder.Key(of, UnitDirectory.ref(unit), kind));
                    return now == null ? 0 : now.version();
                });
    }

    /** What saving would do, and what stands in its way. Nothing is saved. */
    @Transactional(readOnly = true)
    public PopulationPreview preview(List<PopulationForm> forms) {
        scopes.current().requireHealthOffice();
        var plan = recorder.plan(forms);
        int year = forms.isEmpty() ? 0 : forms.getFirst().year();
        return new PopulationPreview(plan.changes(), effects(year, plan.changes()), plan.problems(), plan.conflicts());
    }

    /**
     * Saves all or nothing.
     *
     * @return how many numbers were recorded
     * @throws DomainException.Conflict if somebody else has changed one of them since it was read
     * @throws DomainException.RuleViolation with the sentence of the first that cannot be
     */
    @Transactional
    public int save(List<PopulationForm> forms) {
        scopes.current().requireHealthOffice();
        return recorder.record(forms);
    }

    private List<PopulationSheetRow> rows(int year, List<TargetGroup> groups, List<Unit> units, DenominatorKind kind) {
        var now = recorder.valid(year, groups);
        var before = recorder.valid(year - 1, groups);
        List<PopulationSheetRow> rows = new ArrayList<>();
        for (TargetGroup group : groups) {
            for (Unit unit : units) {
                var key = new PopulationRecorder.Key(group, UnitDirectory.ref(unit), kind);
                PopulationRow row = now.get(key);
                PopulationRow last = before.get(key);
                rows.add(new PopulationSheetRow(
                        group,
                        unit,
                        row == null ? null : (Long) row.value().amount(),
                        row == null ? null : row.value().source(),
                        row == null ? 0 : row.version(),
                        last == null ? null : (Long) last.value().amount()));
            }
        }
        return rows;
    }

    /** On every indicator whose people are among those that change, as the pages show it. */
    private List<TargetEffect> effects(int year, List<PopulationChange> changes) {
        Set<TargetGroup> groups = changes.stream().map(PopulationChange::group).collect(Collectors.toSet());
        List<Indicator> indicators = catalogue.all().stream()
                .filter(i -> i.targetGroup() != null && groups.contains(i.targetGroup()))
                .toList();
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Populations.Row> then = changes.stream()
                .map(c -> new Populations.Row(
                        year, new PopulationValue(c.group(), UnitDirectory.ref(c.unit()), c.kind(), c.next(), null)))
                .toList();
        return LastPeriods.open(figures, indicators, year).stream()
                .map(opened -> opened.period().year() == year
                        ? TargetEffects.of(
                                opened.lens(),
                                TargetEffects.with(
                                        opened.lens(),
                                        opened.lens().series().populations().with(then)),
                                opened.period())
                        : new TargetEffect(opened.lens().indicator(), null, UnitLevel.VILLAGE, 0, 0, 0, false))
                .sorted(Comparator.comparing(TargetEffect::any).reversed())
                .toList();
    }

    private Unit unit(String code) {
        return directory.units().all().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }
}
