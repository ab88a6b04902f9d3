package id.pantau.intake;

import id.pantau.indicator.CatalogueIntake;
import id.pantau.indicator.CatalogueLine;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.PopulationEntry;
import id.pantau.indicator.PopulationIntake;
import id.pantau.indicator.TargetBand;
import id.pantau.indicator.TargetEntry;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetIntake;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** indikator.csv, sasaran.csv and target.csv. */
@Component
class CatalogueSteps implements PackFiles {

    private static final String CODE = "kode";
    private static final CsvColumns INDICATORS = CsvColumns.required(CODE)
            .optional(String.join(
                    " ",
                    CatalogueIntake.columns().stream()
                            .filter(c -> !c.equals(CODE))
                            .toList()));
    private static final CsvColumns POPULATIONS =
            CsvColumns.required("kode_unit tahun kelompok jumlah jenis").optional("sumber");
    private static final CsvColumns TARGETS = CsvColumns.required("kode_indikator tahun kode_unit target")
            .optional("jenis_sasaran dasar mulai_bulan sampai_bulan minimum tantangan toleransi");

    private static final String GROUPS =
            Arrays.stream(TargetGroup.values()).map(TargetGroup::code).collect(Collectors.joining(", "));
    private static final String KINDS = Arrays.stream(DenominatorKind.values())
            .filter(DenominatorKind::isRecorded)
            .map(DenominatorKind::code)
            .collect(Collectors.joining(", "));

    private final CatalogueIntake catalogue;
    private final PopulationIntake populations;
    private final TargetIntake targets;

    CatalogueSteps(CatalogueIntake catalogue, PopulationIntake populations, TargetIntake targets) {
        this.catalogue = catalogue;
        this.populations = populations;
        this.targets = targets;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(
                        PackFile.INDICATORS,
                        INDICATORS,
                        CatalogueSteps::indicator,
                        (rows, context) -> catalogue.apply(rows)),
                PackStep.csv(
                        PackFile.POPULATIONS,
                        POPULATIONS,
                        CatalogueSteps::population,
                        (rows, context) -> populations.apply(PackFile.POPULATIONS.fileName(), rows)),
                PackStep.csv(
                        PackFile.TARGETS,
                        TARGETS,
                        CatalogueSteps::target,
                        (rows, context) -> targets.apply(PackFile.TARGETS.fileName(), rows)));
    }

    private static CatalogueLine indicator(CsvRow row, Codes codes) {
        Map<String, String> values = new HashMap<>();
        for (String column : CatalogueIntake.columns()) {
            String text = row.text(column);
            if (text != null) {
                values.put(column, text);
            }
        }
        row.required(CODE);
        return new CatalogueLine(row.number(), values);
    }

    private static @Nullable PopulationEntry population(CsvRow row, Codes codes) {
        String unit = codes.unit(row, "kode_unit", row.required("kode_unit"));
        int year = row.year("tahun");
        row.required("kelompok");
        TargetGroup group = row.word("kelompok", TargetGroup::parse, GROUPS);
        row.required("jumlah");
        Long amount = row.count("jumlah");
        row.required("jenis");
        DenominatorKind kind =
                row.word("jenis", word -> DenominatorKind.parse(word).filter(DenominatorKind::isRecorded), KINDS);
        return unit == null || group == null || amount == null || kind == null
                ? null
                : new PopulationEntry(row.number(), unit, year, group, amount, kind, row.text("sumber"));
    }

    /** Without a kind of denominator the target stands on the one that is reported with the figure. */
    private static @Nullable TargetEntry target(CsvRow row, Codes codes) {
        String indicator = codes.indicator(row, "kode_indikator");
        int year = row.year("tahun");
        String unit = codes.unit(row, "kode_unit", row.required("kode_unit"));
        row.required("target");
        BigDecimal value = row.decimal("target");
        Integer fromMonth = row.word("mulai_bulan", CatalogueSteps::month, "1–12");
        Integer untilMonth = row.word("sampai_bulan", CatalogueSteps::month, "1–12");
        var band = new TargetBand(row.decimal("minimum"), row.decimal("tantangan"), row.decimal("toleransi"));
        DenominatorKind kind =
                row.word("jenis_sasaran", DenominatorKind::parse, KINDS + ", " + DenominatorKind.REPORTED.code());
        if (indicator == null || unit == null || value == null) {
            return null;
        }
        String basis = row.text("dasar");
        return new TargetEntry(
                row.number(),
                indicator,
                year,
                unit,
                value,
                kind == null ? DenominatorKind.REPORTED : kind,
                basis == null ? "" : basis,
                fromMonth,
                untilMonth,
                band);
    }

    private static Optional<Integer> month(String text) {
        return text.matches("0?[1-9]|1[0-2]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
