package id.pantau.indicator;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityCodes;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import java.util.List;
import java.util.Optional;

/** Finds the unit that a code in a file means, and says why where it means none. */
final class UnitCodes {

    private static final String COLUMN = "kode_unit";

    private final UnitDirectory.Units units;
    private final FacilityCodes facilities;
    private final String file;

    UnitCodes(UnitDirectory.Units units, FacilityCodes facilities, String file) {
        this.units = units;
        this.facilities = facilities;
        this.file = file;
    }

    /** @param problems takes what is to be said about the code */
    Optional<UnitRef> find(String text, int row, List<Problem> problems) {
        String code = text.strip();
        Optional<UnitRef> exact = units.ref(code);
        if (exact.isPresent()) {
            return exact;
        }
        var match = facilities.match(code);
        FacilityRow facility = match.facility();
        if (facility == null) {
            problems.add(Problem.ofRow(Severity.UNMATCHED, file, row, COLUMN, "indicator.file.unit", code));
            return Optional.empty();
        }
        if (facility.kind() != FacilityKind.PUSKESMAS) {
            problems.add(Problem.ofRow(Severity.ERROR, file, row, COLUMN, "indicator.file.unit-kind", facility.name()));
            return Optional.empty();
        }
        match.problem(file, row, COLUMN).ifPresent(problems::add);
        return Optional.of(UnitRef.puskesmas(facility.id()));
    }
}
