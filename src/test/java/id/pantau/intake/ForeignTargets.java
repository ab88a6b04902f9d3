package id.pantau.intake;

import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationForm;
import id.pantau.indicator.PopulationSheetService;
import id.pantau.indicator.TargetBasis;
import id.pantau.indicator.TargetFileService;
import id.pantau.indicator.TargetForm;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetPopulationService;
import id.pantau.indicator.TargetService;
import id.pantau.indicator.TargetSheetService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Targets, the decrees that they stand on and the people they count, as {@link ForeignUnitTest} asks them. */
final class ForeignTargets {

    private final TargetService targets;
    private final TargetSheetService targetSheets;
    private final TargetFileService targetFiles;
    private final TargetPopulationService populations;
    private final PopulationSheetService populationSheets;

    ForeignTargets(
            TargetService targets,
            TargetSheetService targetSheets,
            TargetFileService targetFiles,
            TargetPopulationService populations,
            PopulationSheetService populationSheets) {
        this.targets = targets;
        this.targetSheets = targetSheets;
        this.targetFiles = targetFiles;
        this.populations = populations;
        this.populationSheets = populationSheets;
    }

    Map<String, Callable<?>> reads() {
        return Map.of(
                "targetFiles.file",
                () -> targetFiles.file(1),
                "targets.list",
                () -> targets.list(2024),
                "targets.years",
                targets::years,
                "populations.list",
                () -> populations.list(2024, TargetGroup.PREGNANT_WOMEN),
                "populations.years",
                populations::years);
    }

    Map<String, Callable<?>> byUnit(String code) {
        return Map.of(
                "targets.history",
                () -> targets.history("KIA-K1", 2024, code),
                "populations.history",
                () -> populations.history(code, 2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL));
    }

    Map<String, Callable<?>> writes(String village) {
        Map<String, Callable<?>> writes = new TreeMap<>();
        writes.put("targets.units", () -> targets.units());
        writes.put("targets.save", () -> {
            targets.save(new TargetForm(
                    "KIA-K1",
                    2024,
                    village,
                    1,
                    BigDecimal.TEN,
                    DenominatorKind.REAL,
                    new TargetBasis("SK", null, null),
                    1));
            return "saved";
        });
        writes.put("targetSheets.ofIndicator", () -> targetSheets.ofIndicator(2024, "KIA-K1"));
        writes.put("targetSheets.ofUnit", () -> targetSheets.ofUnit(2024, village));
        writes.put("targetSheets.paste", () -> targetSheets.paste(2024, "KIA-K1", null, "80"));
        writes.put("targetSheets.preview", () -> targetSheets.preview(List.of()));
        writes.put("targetSheets.save", () -> targetSheets.save(List.of()));
        writes.put("targetSheets.cascade", () -> targetSheets.cascade(2024, "KIA-K1"));
        writes.put("targetFiles.keep", () -> targetFiles.keep("SK.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1'}));
        writes.put("targets.adoptNational", () -> targets.adoptNational(2024, DenominatorKind.REAL));
        writes.put("populations.units", () -> populations.units());
        writes.put("populations.save", () -> {
            populations.save(
                    new PopulationForm(village, 2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL, 10, "uji", 1));
            return "saved";
        });
        writes.put(
                "populationSheets.ofGroup",
                () -> populationSheets.ofGroup(2024, TargetGroup.PREGNANT_WOMEN, DenominatorKind.REAL));
        writes.put("populationSheets.ofUnit", () -> populationSheets.ofUnit(2024, village, DenominatorKind.REAL));
        writes.put(
                "populationSheets.paste",
                () -> populationSheets.paste(2024, null, village, DenominatorKind.REAL, "bumil\t1"));
        writes.put("populationSheets.preview", () -> populationSheets.preview(List.of()));
        writes.put("populationSheets.save", () -> populationSheets.save(List.of()));
        return writes;
    }
}
