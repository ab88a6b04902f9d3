package id.pantau.indicator;

import id.pantau.base.DataVersion;
import id.pantau.base.Period;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes achievements in, many at once: matches codes, reports what it cannot match, and stores what is new or different. Works within
 * the transaction of whoever imports, so that a file is taken in whole or not at all.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AchievementIntake {

    private static final long MOST = 4_294_967_295L;

    private final RegionService regions;
    private final FacilityService facilities;
    private final Catalogue catalogue;
    private final AchievementWriter writer;
    private final DataVersion dataVersion;

    AchievementIntake(
            RegionService regions,
            FacilityService facilities,
            Catalogue catalogue,
            AchievementWriter writer,
            DataVersion dataVersion) {
        this.regions = regions;
        this.facilities = facilities;
        this.catalogue = catalogue;
        this.writer = writer;
        this.dataVersion = dataVersion;
    }

    /**
     * Stores rows; those that change nothing keep the import that brought them.
     *
     * @param importId of the import, kept with every value that it brings
     * @param file name for the report, e.g. {@code capaian.csv}
     * @param state what the rows count as: VERIFIED for a pack that the Dinkes applies
     * @return new, changed and same rows counted exactly; rows that match nothing, repeat another or are locked as problems
     */
    public Changes apply(int importId, String file, AchievementState state, Collection<AchievementRow> rows) {
        List<Problem> problems = new ArrayList<>();
        List<AchievementWriter.Row> matched = matched(file, rows, problems);
        AchievementWriter.Written written = writer.write(importId, state, matched);
        for (AchievementWriter.Row locked : written.locked()) {
            problems.add(Problem.ofRow(
                    Severity.ERROR, file, locked.row(), "pembilang", "figure.intake.locked", locked.unitCode()));
        }
        if (written.added() + written.changed() > 0) {
            dataVersion.raise();
        }
        return new Changes(written.added(), written.changed(), written.same(), problems);
    }

    private List<AchievementWriter.Row> matched(String file, Collection<AchievementRow> rows, List<Problem> problems) {
        Map<String, Indicator> indicators =
                catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var places = new FigurePlaces(regions, facilities, file, problems);
        var matched = new Unrepeated<AchievementWriter.Key, AchievementWriter.Row>(
                AchievementWriter.Row::sameValue, (row, other) -> repeated(file, row, other), problems);
        for (AchievementRow row : rows) {
            Indicator indicator = indicators.get(row.indicatorCode());
            if (indicator == null) {
                problems.add(Problem.ofRow(
                        Severity.UNMATCHED,
                        file,
                        row.row(),
                        "kode_indikator",
                        "figure.intake.unknown-indicator",
                        row.indicatorCode()));
                continue;
            }
            Long place = places.find(row, indicator);
            if (place == null || !valid(file, row, problems)) {
                continue;
            }
            var key = new AchievementWriter.Key(indicator.id(), row.period().code(), place);
            matched.add(
                    key,
                    new AchievementWriter.Row(
                            row.row(),
                            row.unitCode(),
                            indicator.code(),
                            key,
                            row.numerator(),
                            row.denominator(),
                            row.source().strip()));
        }
        places.tellUncounted();
        return List.copyOf(matched.rows().values());
    }

    private static Problem repeated(String file, AchievementWriter.Row row, AchievementWriter.Row other) {
        return Problem.ofRow(
                Severity.ERROR,
                file,
                row.row(),
                null,
                "figure.intake.repeated",
                row.indicatorCode(),
                row.unitCode(),
                new Period(row.key().period()).toString(),
                Integer.toString(row.row()),
                Integer.toString(other.row()));
    }

    private static boolean valid(String file, AchievementRow row, List<Problem> problems) {
        boolean inRange = inRange(row.numerator()) && inRange(row.denominator());
        if (!inRange) {
            problems.add(Problem.ofRow(
                    Severity.ERROR,
                    file,
                    row.row(),
                    inRange(row.numerator()) ? "penyebut" : "pembilang",
                    "figure.intake.out-of-range",
                    Objects.toString(inRange(row.numerator()) ? row.denominator() : row.numerator())));
        }
        return inRange;
    }

    private static boolean inRange(@Nullable Long number) {
        return number == null || number >= 0 && number <= MOST;
    }
}
