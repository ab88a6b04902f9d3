package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is entered by hand.
 *
 * @param date when it happened; null where none was given, which is refused
 * @param proof number of the decree, count ({@code 5}, {@code 1+1}, {@code 45/52}), year, how often in the month
 * @param evidenceId the evidence that is corrected; null for new one
 * @param version of the evidence that is corrected, as it was when the form was opened
 * @param files ids of files handed in with it ({@link EvidenceFileService#keep}), added to those that are there
 */
public record EvidenceForm(
        String facilityCode,
        String criterionCode,
        @Nullable LocalDate date,
        @Nullable String proof,
        @Nullable String note,
        @Nullable Integer evidenceId,
        int version,
        List<Integer> files) {

    public EvidenceForm {
        files = List.copyOf(files);
    }

    /** Without new files. */
    public EvidenceForm(
            String facilityCode,
            String criterionCode,
            @Nullable LocalDate date,
            @Nullable String proof,
            @Nullable String note,
            @Nullable Integer evidenceId,
            int version) {
        this(facilityCode, criterionCode, date, proof, note, evidenceId, version, List.of());
    }
}
