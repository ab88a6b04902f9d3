package id.pantau.intake;

import id.pantau.base.Period;
import id.pantau.indicator.AchievementIntake;
import id.pantau.indicator.AchievementRow;
import id.pantau.indicator.AchievementState;
import id.pantau.indicator.SpmIntake;
import id.pantau.indicator.SpmRow;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import id.pantau.intake.reading.PeriodText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** capaian.csv and spm.csv. What the Dinkes hands in counts as verified. */
@Component
class FigureSteps implements PackFiles {

    private static final CsvColumns ACHIEVEMENTS =
            CsvColumns.required("kode_unit periode kode_indikator pembilang").optional("penyebut sumber");
    private static final CsvColumns SPM = CsvColumns.required("tahun layanan pembilang penyebut barang_jasa_sdm")
            .optional("sumber");

    /** Behind the code of a Puskesmas: people from elsewhere whom it served. */
    private static final String OUTSIDE = ":LW";

    private final AchievementIntake achievements;
    private final SpmIntake spm;

    FigureSteps(AchievementIntake achievements, SpmIntake spm) {
        this.achievements = achievements;
        this.spm = spm;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(
                        PackFile.SPM,
                        SPM,
                        FigureSteps::spmRow,
                        (rows, context) -> spm.apply(context.runId(), PackFile.SPM.fileName(), rows)),
                PackStep.csv(
                        PackFile.ACHIEVEMENTS,
                        ACHIEVEMENTS,
                        this::achievement,
                        (rows, context) -> achievements.apply(
                                context.runId(), PackFile.ACHIEVEMENTS.fileName(), AchievementState.VERIFIED, rows)));
    }

    private @Nullable AchievementRow achievement(CsvRow row, Codes codes) {
        String written = row.required("kode_unit");
        boolean outside = written.toUpperCase(Locale.ROOT).endsWith(OUTSIDE);
        String unit = codes.unit(
                row, "kode_unit", outside ? written.substring(0, written.length() - OUTSIDE.length()) : written);
        Period period = period(row, codes);
        String indicator = codes.indicator(row, "kode_indikator");
        Long numerator = row.count("pembilang");
        Long denominator = row.count("penyebut");
        if (unit == null || period == null || indicator == null) {
            return null;
        }
        String source = row.text("sumber");
        return new AchievementRow(
                row.number(), unit, outside, period, indicator, numerator, denominator, source == null ? "" : source);
    }

    private @Nullable Period period(CsvRow row, Codes codes) {
        String text = row.required("periode");
        if (text.isEmpty()) {
            return null;
        }
        PeriodText period = PeriodText.parse(text, YearMonth.from(codes.today()));
        if (period.fault() != null) {
            row.fail("periode", "intake.period." + period.fault(), text);
        }
        return period.period();
    }

    private static @Nullable SpmRow spmRow(CsvRow row, Codes codes) {
        int year = row.year("tahun");
        String service = row.required("layanan");
        row.required("pembilang");
        row.required("penyebut");
        row.required("barang_jasa_sdm");
        Long numerator = row.count("pembilang");
        Long denominator = row.count("penyebut");
        BigDecimal means = row.decimal("barang_jasa_sdm");
        return numerator == null || denominator == null || means == null
                ? null
                : new SpmRow(row.number(), year, service, numerator, denominator, means, row.text("sumber"));
    }
}
