package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityLine;
import id.pantau.facility.FacilityUpload;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a list of facilities by the columns of {@code fasilitas.csv}. */
@Component
class FacilityListReader {

    private final KnownCodes codes;

    FacilityListReader(KnownCodes codes) {
        this.codes = codes;
    }

    /** The rows that can be read; what is wrong with the others, or with the list as a whole, is added to {@code problems}. */
    List<FacilityLine> read(FacilityUpload upload, List<Problem> problems) {
        if (upload.bytes().length > FacilityUpload.MOST_BYTES) {
            problems.add(Problem.ofFile(
                    Severity.ERROR, upload.name(), "facility-register.file.too-long", FacilityUpload.MOST_BYTES >> 20));
            return List.of();
        }
        List<FacilityLine> lines = new ArrayList<>();
        Codes known = codes.stored();
        boolean usable = new ListFile(upload.name(), upload.bytes(), FacilitySteps.FACILITIES)
                .read(
                        FacilityUpload.MOST_BYTES,
                        row -> {
                            FacilityLine line = FacilitySteps.facility(row, known);
                            if (!row.failed()) {
                                lines.add(line);
                            }
                        },
                        problems);
        return usable ? lines : List.of();
    }
}
