package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.base.security.Author;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in target.csv. Runs within the transaction of the intake, which has checked who may.
 *
 * <p>The first target of a unit counts from January. One that changes it counts from the month that the file names, else from the
 * month in which it comes: what was judged before stays as it was judged (rules §3). The same value as the file brought last changes
 * nothing, so that a file applied again never undoes what was changed on screen since.
 */
@Service
public class TargetIntake {

    private record Key(int indicatorId, int year, UnitRef unit) {}

    private final TargetRepository targets;
    private final TargetQueries queries;
    private final FigureReader figures;
    private final Catalogue catalogue;
    private final UnitDirectory directory;
    private final FacilityService facilities;
    private final RegionService regions;
    private final Author author;
    private final DataVersion dataVersion;
    private final Texts texts;

    TargetIntake(
            TargetRepository targets,
            TargetQueries queries,
            FigureReader figures,
            Catalogue catalogue,
            UnitDirectory directory,
            FacilityService facilities,
            RegionService regions,
            Author author,
            DataVersion dataVersion,
            Texts texts) {
        this.targets = targets;
        this.queries = queries;
        this.figures = figures;
        this.catalogue = catalogue;
        this.directory = directory;
        this.facilities = facilities;
        this.regions = regions;
        this.author = author;
        this.dataVersion = dataVersion;
        this.texts = texts;
    }

    /** @param file name for the report, e.g. {@code target.csv} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changes apply(String file, List<TargetEntry> entries) {
        var problems = new ArrayList<Problem>();
        Map<Key, TargetEntry> matched = matched(file, entries, problems);
        Map<Key, List<TargetEntity>> stored = matched.keySet().stream()
                .map(Key::year)
                .distinct()
                .flatMap(year -> targets.findByYearOrderByIndicatorIdAscUnitLevelAscUnitIdAscVersionAsc(year).stream())
                .collect(Collectors.groupingBy(
                        t -> new Key(t.toVersion().indicatorId(), t.toVersion().year(), t.unit())));
        Map<Integer, PublishedMonths> publishedByYear = new HashMap<>();
        Map<Integer, Integer> serving = figures.moment().structure().puskesmasByVillage();
        int added = 0;
        int changed = 0;
        int same = 0;
        for (var entry : matched.entrySet()) {
            List<TargetEntity> known = stored.getOrDefault(entry.getKey(), List.of());
            PublishedMonths published =
                    publishedByYear.computeIfAbsent(entry.getKey().year(), queries::published);
            int from = firstMonth(
                    entry.getValue(),
                    known.isEmpty(),
                    regions.today(),
                    published.last(entry.getKey().unit(), serving));
            TargetVersion next = version(file, entry.getKey(), entry.getValue(), known.size() + 1, from);
            Integer until = next.untilMonth();
            Optional<DomainException> late = published.refusal(entry.getKey().unit(), serving, from);
            if (same(known, next, entry.getValue().fromMonth())) {
                same++;
            } else if (late.isPresent()) {
                problems.add(new Problem(
                        Severity.ERROR,
                        file,
                        entry.getValue().row(),
                        null,
                        late.get().key(),
                        late.get().arguments()));
            } else if (until != null && until < from) {
                refuse(file, entry.getValue(), "target.error.until-before-from", problems);
            } else {
                targets.save(new TargetEntity(next, Origin.FILE, author.name(), author.moment()));
                added += known.isEmpty() ? 1 : 0;
                changed += known.isEmpty() ? 0 : 1;
            }
        }
        targets.flush();
        if (added + changed > 0) {
            dataVersion.raise();
        }
        return new Changes(added, changed, same, problems);
    }

    /** Against what a file brought last, else against what counts now. */
    private static boolean same(List<TargetEntity> known, TargetVersion next, @Nullable Integer fromMonth) {
        Optional<TargetEntity> last = known.stream()
                .filter(t -> t.origin() == Origin.FILE)
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().reduce((earlier, later) -> later));
        return last.map(TargetEntity::toVersion)
                .filter(l -> fromMonth == null || l.fromMonth() == fromMonth)
                .filter(l -> l.value().compareTo(next.value()) == 0
                        && l.denominator() == next.denominator()
                        && l.basis().text().equals(next.basis().text())
                        && l.band().equals(next.band())
                        && Objects.equals(l.untilMonth(), next.untilMonth()))
                .isPresent();
    }

    /**
     * In a year that is over only the annual total is still judged anew. What has been published is left as it is, unless the file
     * names the month: then the row is refused.
     *
     * @param published the last month that is published, 0 to 12
     */
    static int firstMonth(TargetEntry entry, boolean first, LocalDate today, int published) {
        if (entry.fromMonth() != null) {
            return entry.fromMonth();
        }
        int next = Math.min(12, published + 1);
        if (first || today.getYear() < entry.year()) {
            return next;
        }
        return Math.max(next, today.getYear() > entry.year() ? 12 : today.getMonthValue());
    }

    private TargetVersion version(String file, Key key, TargetEntry entry, int version, int fromMonth) {
        String basis = entry.basis().strip();
        return new TargetVersion(
                key.indicatorId(),
                key.year(),
                key.unit(),
                version,
                fromMonth,
                Decimals.plain(entry.value()),
                entry.denominator(),
                TargetBasis.of(basis.isEmpty() ? texts.text("target.file-basis", file) : basis),
                entry.band(),
                entry.untilMonth());
    }

    private Map<Key, TargetEntry> matched(String file, List<TargetEntry> entries, List<Problem> problems) {
        Map<String, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var units = new UnitCodes(directory.units(), facilities.codes(), file);
        var matched = new LinkedHashMap<Key, TargetEntry>();
        for (TargetEntry entry : entries) {
            Indicator indicator = indicators.get(entry.indicatorCode());
            if (indicator == null) {
                problems.add(Problem.ofRow(
                        Severity.UNMATCHED,
                        file,
                        entry.row(),
                        "kode_indikator",
                        "indicator.file.indicator",
                        entry.indicatorCode()));
                continue;
            }
            UnitRef unit = units.find(entry.unitCode(), entry.row(), problems).orElse(null);
            if (unit == null) {
                continue;
            }
            var key = new Key(indicator.id(), entry.year(), unit);
            if (!allowed(file, entry, indicator, key, problems)) {
                continue;
            }
            TargetEntry first = matched.putIfAbsent(key, entry);
            if (first != null) {
                problems.add(
                        Problem.ofRow(Severity.ERROR, file, entry.row(), null, "indicator.file.repeated", first.row()));
            }
        }
        return matched;
    }

    private boolean allowed(String file, TargetEntry entry, Indicator indicator, Key key, List<Problem> problems) {
        if (entry.basis().length() > 500) {
            problems.add(
                    Problem.ofRow(Severity.ERROR, file, entry.row(), "dasar", "indicator.file.too-long", "dasar", 500));
            return false;
        }
        int fromMonth = entry.fromMonth() == null ? 1 : entry.fromMonth();
        Optional<String> refusal = TargetRules.refusal(indicator, version(file, key, entry, 1, fromMonth));
        refusal.ifPresent(sentence -> refuse(file, entry, sentence, problems));
        return refusal.isEmpty();
    }

    private static void refuse(String file, TargetEntry entry, String sentence, List<Problem> problems) {
        problems.add(Problem.ofRow(Severity.ERROR, file, entry.row(), null, sentence));
    }
}
