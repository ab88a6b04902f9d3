package id.pantau.facility;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a facility code in a file turned out to mean.
 *
 * @param code as it stands in the file
 * @param facility the facility meant; null unless {@code result} is EXACT or LOST_ZERO
 */
public record FacilityCodeMatch(
        Result result, String code, @Nullable FacilityRow facility) {

    /** How well the code fits. */
    public enum Result {
        EXACT,
        /** {@code 6060501} for {@code 06060501}, and no other code fits. */
        LOST_ZERO,
        /** Without its leading zeros it fits several codes. */
        AMBIGUOUS,
        /** A spreadsheet has made a date of it. */
        LOOKS_LIKE_DATE,
        UNKNOWN
    }

    /** The problem to report for the row, if there is one; a WARNING where the row is taken, UNMATCHED where it is not. */
    public Optional<Problem> problem(String file, int row, String column) {
        return switch (result) {
            case EXACT -> Optional.empty();
            case LOST_ZERO ->
                Optional.of(Problem.ofRow(
                        Severity.WARNING,
                        file,
                        row,
                        column,
                        "facility.code.lost-zero",
                        code,
                        facility == null ? "" : facility.code()));
            case AMBIGUOUS -> unmatched(file, row, column, "facility.code.ambiguous");
            case LOOKS_LIKE_DATE -> unmatched(file, row, column, "facility.code.date");
            case UNKNOWN -> unmatched(file, row, column, "facility.code.unknown");
        };
    }

    private Optional<Problem> unmatched(String file, int row, String column, String key) {
        return Optional.of(Problem.ofRow(Severity.UNMATCHED, file, row, column, key, code));
    }
}
