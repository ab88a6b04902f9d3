package id.pantau.intake;

import id.pantau.indicator.CatalogueIntake;
import id.pantau.indicator.CatalogueLine;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** indikator.csv. */
@Component
class CatalogueSteps implements PackFiles {

    private static final String CODE = "kode";
    private static final CsvColumns INDICATORS = CsvColumns.required(CODE)
            .optional(String.join(
                    " ",
                    CatalogueIntake.columns().stream()
                            .filter(c -> !c.equals(CODE))
                            .toList()));

    private final CatalogueIntake catalogue;

    CatalogueSteps(CatalogueIntake catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(PackStep.csv(
                PackFile.INDICATORS, INDICATORS, CatalogueSteps::indicator, (rows, context) -> catalogue.apply(rows)));
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
}
