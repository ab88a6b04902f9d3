package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.ScopeSource;
import id.pantau.indicator.TargetPopulationEntity.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Target populations in sheets, for the Dinkes: read, pasted, looked at before they are saved, saved all or none. */
@Service
public class PopulationSheetService {

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

    /** All units with their number of one group and who says so, the largest first. */
    @Transactional(readOnly = true)
    public List<SheetRow<TargetGroup, String>> ofGroup(int year, TargetGroup group, DenominatorKind kind) {
        scopes.current().requireHealthOffice();
        return rows(year, List.of(group), directory.units().all(), kind);
    }

    /** All groups with the number of one unit and who says so. */
    @Transactional(readOnly = true)
    public List<SheetRow<TargetGroup, String>> ofUnit(int year, String unitCode, DenominatorKind kind) {
        scopes.current().requireHealthOffice();
        return rows(
                year,
                Arrays.asList(TargetGroup.values()),
                List.of(directory.units().byCode(unitCode)),
                kind);
    }

    /**
     * What pasted rows mean; see {@link PopulationPaste} for their columns. Nothing is saved.
     *
     * @param group of the whole sheet; null where it is about one unit
     * @param unitCode of the whole sheet; null where it is about one group
     */
    @Transactional(readOnly = true)
    public SheetPasted<TargetGroup> paste(
            int year, @Nullable TargetGroup group, @Nullable String unitCode, DenominatorKind kind, String text) {
        scopes.current().requireHealthOffice();
        var groups = group == null ? Arrays.asList(TargetGroup.values()) : List.of(group);
        var valid = recorder.valid(year, groups);
        var units = directory.units();
        return new PopulationPaste(units.all(), year, kind)
                .read(text, group, unitCode == null ? null : units.byCode(unitCode), (of, unit) -> {
                    var now = valid.get(new Key(year, of, UnitDirectory.ref(unit), kind));
                    return now == null ? 0 : now.version();
                });
    }

    /** What saving would do, and what stands in its way. Nothing is saved. */
    @Transactional(readOnly = true)
    public SheetPreview<PopulationChange, PopulationForm, PopulationRow> preview(List<PopulationForm> forms) {
        scopes.current().requireHealthOffice();
        var plan = recorder.plan(forms);
        int year = forms.isEmpty() ? 0 : forms.getFirst().year();
        return new SheetPreview<>(
                plan.changes(), effects(year, plan.changes()), plan.problems(), conflicts(plan.overtaken()));
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

    private List<SheetRow<TargetGroup, String>> rows(
            int year, List<TargetGroup> groups, List<Unit> units, DenominatorKind kind) {
        var now = recorder.valid(year, groups);
        var before = recorder.valid(year - 1, groups);
        List<SheetRow<TargetGroup, String>> rows = new ArrayList<>();
        for (TargetGroup group : groups) {
            for (Unit unit : units) {
                UnitRef ref = UnitDirectory.ref(unit);
                var row = now.get(new Key(year, group, ref, kind));
                var last = before.get(new Key(year - 1, group, ref, kind));
                int version = row == null ? 0 : row.version();
                rows.add(new SheetRow<>(
                        group,
                        unit,
                        row == null ? null : cell(group, unit, row, version),
                        last == null ? null : cell(group, unit, last, version),
                        row == null ? null : row.source(),
                        null));
            }
        }
        return rows;
    }

    private static SheetCell<TargetGroup> cell(
            TargetGroup group, Unit unit, TargetPopulationEntity number, int version) {
        return new SheetCell<>(group, unit, BigDecimal.valueOf(number.amount()), TargetBand.NONE, version);
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
                        year,
                        new PopulationValue(
                                c.group(), UnitDirectory.ref(c.unit()), c.form().kind(), c.next(), null)))
                .toList();
        return LastPeriods.effects(figures, indicators, year, opened -> {
            Lens lens = opened.lens();
            Populations changed = lens.series().populations().with(then);
            return TargetEffects.of(lens, TargetEffects.with(lens, changed), opened.period());
        });
    }

    /** What stands against those that somebody else has changed. */
    private List<SheetConflict<PopulationForm, PopulationRow>> conflicts(List<PopulationForm> overtaken) {
        if (overtaken.isEmpty()) {
            return List.of();
        }
        var units = directory.units();
        int year = overtaken.getFirst().year();
        var valid = recorder.valid(
                year, overtaken.stream().map(PopulationForm::group).distinct().toList());
        List<SheetConflict<PopulationForm, PopulationRow>> conflicts = new ArrayList<>();
        for (PopulationForm form : overtaken) {
            var saved = valid.get(
                    new Key(year, form.group(), UnitDirectory.ref(units.byCode(form.unitCode())), form.kind()));
            if (saved != null) {
                conflicts.add(new SheetConflict<>(form, saved.toRow(units)));
            }
        }
        return conflicts;
    }
}
