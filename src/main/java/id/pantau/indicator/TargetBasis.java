package id.pantau.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a target stands on (dasar).
 *
 * @param text "SK Bupati tentang Target Kinerja"; never empty
 * @param number number of the decree, null where there is none
 * @param date date of the decree, null where it is not known
 * @param fileId the decree itself, as {@link TargetFileService} keeps it; null where it was not handed in
 */
public record TargetBasis(
        String text,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Integer fileId) {

    public TargetBasis(String text, @Nullable String number, @Nullable LocalDate date) {
        this(text, number, date, null);
    }

    public static TargetBasis of(String text) {
        return new TargetBasis(text, null, null);
    }
}
