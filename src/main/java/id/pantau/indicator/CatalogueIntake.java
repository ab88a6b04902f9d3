package id.pantau.indicator;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a kabupaten's own indikator.csv: words that replace built-in ones column by column, and indicators of its own. Runs
 * within the transaction of the intake, which has checked who may.
 */
@Service
public class CatalogueIntake {

    private static final String FILE = "indikator.csv";

    private final BuiltInCatalogue builtIn;
    private final OverrideQueries overrides;
    private final IndicatorRepository repository;
    private final CatalogueSync sync;

    CatalogueIntake(
            BuiltInCatalogue builtIn, OverrideQueries overrides, IndicatorRepository repository, CatalogueSync sync) {
        this.builtIn = builtIn;
        this.overrides = overrides;
        this.repository = repository;
        this.sync = sync;
    }

    /** The columns that are understood, the code included; others are to be reported and ignored. */
    public static List<String> columns() {
        return Stream.concat(Stream.of(IndicatorColumns.CODE), IndicatorColumns.ALL.stream())
                .toList();
    }

    /** Takes the rows that can be read and lists what is wrong with the others. The same rows again change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changes apply(List<CatalogueLine> lines) {
        Map<String, Map<String, String>> standard = builtIn.rows();
        Map<String, Map<String, String>> own = overrides.all();
        Map<String, Indicator> stored = repository.findAllByOrderByPositionAscCodeAsc().stream()
                .map(IndicatorEntity::toIndicator)
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        var problems = new ArrayList<Problem>();
        var accepted = new LinkedHashMap<String, Indicator>();
        var rows = new HashMap<String, Integer>();
        for (CatalogueLine line : lines) {
            String code = line.values().getOrDefault(IndicatorColumns.CODE, "").strip();
            if (!usable(code, line.row(), rows, problems)) {
                continue;
            }
            rows.put(code, line.row());
            Map<String, String> words = words(line);
            var before = CatalogueSync.merged(standard.getOrDefault(code, Map.of()), own.getOrDefault(code, Map.of()));
            var reading = IndicatorReader.read(code, CatalogueSync.merged(before, words));
            reading.problems()
                    .forEach(p -> problems.add(
                            new Problem(Severity.ERROR, FILE, line.row(), p.column(), p.key(), p.arguments())));
            Indicator indicator = reading.indicator();
            if (indicator != null) {
                accepted.put(code, indicator);
                Map<String, String> known = own.getOrDefault(code, Map.of());
                words.forEach((column, word) -> {
                    if (!word.equals(known.get(column))) {
                        overrides.put(code, column, word);
                    }
                });
            }
        }
        warnOfUnknownSteps(accepted, stored.keySet(), rows, problems);
        sync.synchronise();
        return changes(accepted, stored, problems);
    }

    private static boolean usable(String code, int row, Map<String, Integer> rows, List<Problem> problems) {
        if (code.isEmpty()) {
            problems.add(Problem.ofRow(
                    Severity.ERROR, FILE, row, IndicatorColumns.CODE, "indicator.file.missing", IndicatorColumns.CODE));
        } else if (!IndicatorReader.isCode(code)) {
            problems.add(Problem.ofRow(Severity.ERROR, FILE, row, IndicatorColumns.CODE, "indicator.file.code", code));
        } else if (rows.containsKey(code)) {
            problems.add(Problem.ofRow(
                    Severity.ERROR,
                    FILE,
                    row,
                    IndicatorColumns.CODE,
                    "indicator.file.twice",
                    Objects.requireNonNull(rows.get(code))));
        } else {
            return true;
        }
        return false;
    }

    private static Map<String, String> words(CatalogueLine line) {
        var words = new LinkedHashMap<String, String>();
        for (String column : IndicatorColumns.ALL) {
            String word = line.values().getOrDefault(column, "").strip();
            if (!word.isEmpty()) {
                words.put(column, word);
            }
        }
        return words;
    }

    private static void warnOfUnknownSteps(
            Map<String, Indicator> accepted, Set<String> stored, Map<String, Integer> rows, List<Problem> problems) {
        Set<String> known = new HashSet<>(stored);
        known.addAll(accepted.keySet());
        accepted.forEach((code, indicator) -> {
            String before = indicator.checks().cascadeAfter();
            if (before != null && !known.contains(before)) {
                problems.add(Problem.ofRow(
                        Severity.WARNING,
                        FILE,
                        Objects.requireNonNull(rows.get(code)),
                        IndicatorColumns.AFTER,
                        "indicator.file.unknown-step",
                        before));
            }
        });
    }

    private static Changes changes(
            Map<String, Indicator> accepted, Map<String, Indicator> stored, List<Problem> problems) {
        int added = 0;
        int changed = 0;
        for (Indicator indicator : accepted.values()) {
            Indicator before = stored.get(indicator.code());
            if (before == null) {
                added++;
            } else if (!before.equals(indicator.withId(before.id()))) {
                changed++;
            }
        }
        return new Changes(added, changed, accepted.size() - added - changed, problems);
    }
}
