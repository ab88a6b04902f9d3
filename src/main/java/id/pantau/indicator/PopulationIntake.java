package id.pantau.indicator;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.TargetPopulationEntity.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in sasaran.csv. Runs within the transaction of the intake, which has checked who may. The same number as the file brought
 * last changes nothing, so that a file applied again never undoes what was changed on screen since.
 */
@Service
public class PopulationIntake {

    private final TargetPopulationRepository populations;
    private final PopulationRecorder recorder;
    private final UnitDirectory directory;
    private final FacilityService facilities;

    PopulationIntake(
            TargetPopulationRepository populations,
            PopulationRecorder recorder,
            UnitDirectory directory,
            FacilityService facilities) {
        this.populations = populations;
        this.recorder = recorder;
        this.directory = directory;
        this.facilities = facilities;
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
        var inserts = new ArrayList<PopulationRecorder.Insert>();
        matched.forEach((key, entry) -> {
            List<TargetPopulationEntity> known = stored.getOrDefault(key, List.of());
            if (!same(known, entry)) {
                inserts.add(new PopulationRecorder.Insert(key, known.size() + 1, entry.amount(), entry.source()));
            }
        });
        recorder.write(inserts, Origin.FILE);
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
