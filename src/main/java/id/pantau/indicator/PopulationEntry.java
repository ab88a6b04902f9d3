package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One row of sasaran.csv.
 *
 * @param row as a spreadsheet counts, the header is 1
 * @param unitCode kabupaten, Puskesmas or village, as it stands in the file
 * @param amount people, families or births of the year; 0 is a number
 * @param kind where the number comes from
 * @param source who says so; null where the file does not
 */
public record PopulationEntry(
        int row,
        String unitCode,
        int year,
        TargetGroup group,
        long amount,
        DenominatorKind kind,
        @Nullable String source) {}
