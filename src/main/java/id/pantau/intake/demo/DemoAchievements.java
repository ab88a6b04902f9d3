package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoFigures.Value;
import id.pantau.intake.demo.DemoIndicator.Form;
import id.pantau.intake.demo.DemoReporting.State;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * capaian.csv: what the villages and Puskesmas reported in 36 months.
 *
 * <p>A Puskesmas sends its own total where a village's report is missing (else the total could not be known), and one of them
 * always does, sometimes a little off: rules §6 has something to say there. The first year, of which only some months
 * are in the series, is also there as an annual total, as from a printed Profil Kesehatan. Since 2025 there are rows of single Posyandu.
 */
final class DemoAchievements {

    static final int MONTHS = 36;

    /** The Puskesmas that sends totals along with complete village reports. */
    private static final int DOUBLE_REPORTER = 4;
    /** People from elsewhere are served where the hospital and the harbour are. */
    private static final int OUTSIDERS = 0;

    private static final Set<String> FOR_OUTSIDERS = Set.of("KIA-PF", "KIA-KN1", "IMU-IDL", "LAN-SKR");
    private static final long TOTAL = DemoNoise.topic("puskesmas total");
    private static final long OUTSIDE = DemoNoise.topic("outside");

    private final DemoFigures figures;
    private final YearMonth lastMonth;
    private final DemoReporting reporting;
    private final DemoPosyandu posyandu;

    DemoAchievements(DemoFigures figures, YearMonth lastMonth) {
        this.figures = figures;
        this.lastMonth = lastMonth;
        this.reporting = new DemoReporting(lastMonth);
        this.posyandu = new DemoPosyandu(figures, reporting);
    }

    YearMonth firstMonth() {
        return lastMonth.minusMonths(MONTHS - 1L);
    }

    void write(PackFolder folder) throws IOException {
        try (CsvFile file = folder.csv("capaian.csv", "kode_unit;periode;kode_indikator;pembilang;penyebut;sumber")) {
            if (firstMonth().getMonthValue() > 1) {
                annualTotals(file, firstMonth().getYear());
            }
            for (YearMonth month = firstMonth(); !month.isAfter(lastMonth); month = month.plusMonths(1)) {
                for (DemoIndicator indicator : DemoIndicator.all()) {
                    if (indicator.isDue(month.getMonthValue())) {
                        month(file, indicator, month);
                    }
                }
                posyandu.month(file, month);
            }
        }
    }

    private void annualTotals(CsvFile file, int year) throws IOException {
        String source = String.format(Locale.ROOT, "Profil Kesehatan %d (data contoh)", year);
        for (DemoIndicator indicator : DemoIndicator.all()) {
            if (!DemoFigures.addsUp(indicator)
                    || indicator.form() == Form.P2
                    || indicator.code().equals("PKG-CKG")) {
                continue;
            }
            for (int puskesmas = 0; puskesmas < DemoFacilities.puskesmasCount(); puskesmas++) {
                long n = 0;
                long of = 0;
                for (int m = 1; m <= 12; m++) {
                    Value value = total(indicator, puskesmas, YearMonth.of(year, m));
                    n += value.n();
                    of = value.of() == null ? of : value.of();
                }
                String denominator = indicator.group() == null ? Long.toString(of) : "";
                file.row(DemoFacilities.puskesmasCode(puskesmas), year, indicator.code(), n, denominator, source);
            }
        }
    }

    private void month(CsvFile file, DemoIndicator indicator, YearMonth month) throws IOException {
        if (!indicator.ofPuskesmasOnly()) {
            for (DemoVillage village : DemoNames.villages()) {
                State state = reporting.of(village, indicator.form(), month);
                Value value = state == State.MISSING ? null : figures.value(indicator, village, month);
                if (value != null) {
                    String n = state == State.EMPTY ? "" : Long.toString(value.n());
                    row(file, village.code(), indicator, month, n, state == State.EMPTY ? null : value.of());
                }
            }
        }
        for (int puskesmas = 0; puskesmas < DemoFacilities.puskesmasCount(); puskesmas++) {
            puskesmas(file, indicator, puskesmas, month);
        }
    }

    private void puskesmas(CsvFile file, DemoIndicator indicator, int puskesmas, YearMonth month) throws IOException {
        if (!reporting.reports(puskesmas, month)) {
            return;
        }
        String code = DemoFacilities.puskesmasCode(puskesmas);
        long outside = outside(indicator, puskesmas, month);
        if (outside > 0) {
            row(file, code + ":LW", indicator, month, Long.toString(outside), null);
        }
        boolean known = figures.value(indicator, DemoNames.villages().get(0), month) != null;
        if (known && (indicator.ofPuskesmasOnly() || sendsTotal(indicator, puskesmas, month))) {
            Value total = total(indicator, puskesmas, month);
            long n = total.n() + outside + mistake(indicator, puskesmas, month);
            row(file, code, indicator, month, Long.toString(n), total.of());
        }
    }

    /** Where a village is silent the Puskesmas adds its figures from its own books, but not always. */
    private boolean sendsTotal(DemoIndicator indicator, int puskesmas, YearMonth month) {
        int index = DemoFigures.index(month);
        if (puskesmas == DOUBLE_REPORTER) {
            return month.getMonthValue() % 3 == 0;
        }
        boolean complete = villages(puskesmas, month).stream()
                .allMatch(v -> reporting.of(v, indicator.form(), month) == State.FILLED);
        return !complete
                && !month.equals(lastMonth)
                && DemoNoise.unit(TOTAL + DemoNoise.topic(indicator.form().name()), puskesmas, index) < 0.75;
    }

    /** Now and then the total of the Puskesmas holds one or two people more than its villages. */
    private static long mistake(DemoIndicator indicator, int puskesmas, YearMonth month) {
        boolean rare = puskesmas == DOUBLE_REPORTER
                && indicator.shape() == DemoIndicator.Shape.FLOW
                && DemoNoise.unit(TOTAL + DemoNoise.topic(indicator.code()), puskesmas, DemoFigures.index(month)) < 0.2;
        return rare ? 1 + DemoFigures.index(month) % 2 : 0;
    }

    private static long outside(DemoIndicator indicator, int puskesmas, YearMonth month) {
        if (puskesmas != OUTSIDERS || !FOR_OUTSIDERS.contains(indicator.code())) {
            return 0;
        }
        return (long)
                (1 + 6 * DemoNoise.unit(OUTSIDE + DemoNoise.topic(indicator.code()), 0, DemoFigures.index(month)));
    }

    /** What truly happened in a wilayah kerja, luar wilayah apart. */
    private Value total(DemoIndicator indicator, int puskesmas, YearMonth month) {
        long n = 0;
        long of = 0;
        boolean counted = false;
        for (DemoVillage village : villages(puskesmas, month)) {
            Value value = figures.value(indicator, village, month);
            if (value != null) {
                n += value.n();
                if (value.of() != null) {
                    counted = true;
                    of += value.of();
                }
            }
        }
        return new Value(n, counted ? of : null);
    }

    private static List<DemoVillage> villages(int puskesmas, YearMonth month) {
        return DemoNames.villages().stream()
                .filter(village -> DemoFacilities.puskesmasOf(village, month) == puskesmas)
                .toList();
    }

    private static void row(
            CsvFile file, String unit, DemoIndicator indicator, YearMonth month, String n, @Nullable Long of)
            throws IOException {
        file.row(
                unit,
                month,
                indicator.code(),
                n,
                of == null ? "" : of,
                indicator.form().source());
    }
}
