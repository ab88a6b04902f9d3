package id.pantau.indicator;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of capaian.csv, read but not yet matched with what is known.
 *
 * @param row as a spreadsheet counts, header = 1; for the report of problems
 * @param unitCode village (with dots) or facility code, without {@code :LW}
 * @param outsideArea luar wilayah: people from elsewhere whom the Puskesmas served
 * @param numerator not negative; null = reported as empty
 * @param denominator not negative; null = not reported with the figure
 * @param source document or application; empty where none is named
 */
public record AchievementRow(
        int row,
        String unitCode,
        boolean outsideArea,
        Period period,
        String indicatorCode,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String source) {}
