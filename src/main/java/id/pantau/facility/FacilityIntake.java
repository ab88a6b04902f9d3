package id.pantau.facility;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes facilities and wilayah kerja in, within the transaction of the import. Order: regions and boundaries, facilities, wilayah
 * kerja. Rows with an ERROR or UNMATCHED are left out, all others are taken; nothing is deleted because a file does not name it, and
 * an empty cell leaves what was there. The same rows twice change nothing.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FacilityIntake {

    private final FacilityRegister register;
    private final CatchmentRegister catchments;
    private final FacilityService facilities;
    private final RegionService regions;
    private final DataVersion dataVersion;

    FacilityIntake(
            FacilityRegister register,
            CatchmentRegister catchments,
            FacilityService facilities,
            RegionService regions,
            DataVersion dataVersion) {
        this.register = register;
        this.catchments = catchments;
        this.facilities = facilities;
        this.regions = regions;
        this.dataVersion = dataVersion;
    }

    /**
     * Adds and changes facilities.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code fasilitas.csv}, in any order
     */
    public Changes applyFacilities(String file, List<FacilityLine> lines) {
        return raised(register.apply(file, lines).changes());
    }

    /**
     * Adds and changes facilities, and tells of each row what became of it.
     *
     * @param file name as handed in, for the report
     * @param lines all rows in the form of {@code fasilitas.csv}, in any order
     */
    public FacilityPreview applyRows(String file, List<FacilityLine> lines) {
        FacilityPreview preview = register.apply(file, lines);
        raised(preview.changes());
        return preview;
    }

    /**
     * Adds and changes wilayah kerja. A row that begins later ends the one that was open until then; overlaps are refused. Villages
     * that no Puskesmas serves afterwards are named.
     *
     * @param file name as handed in, for the report
     * @param lines all rows of {@code wilayah-kerja.csv}, in any order
     */
    public Changes applyCatchments(String file, List<CatchmentLine> lines) {
        Changes changes = raised(catchments.apply(file, lines));
        List<VillageRow> without = facilities.villagesWithoutCatchment(regions.today());
        return without.isEmpty()
                ? changes
                : changes.plus(new Changes(
                        0,
                        0,
                        0,
                        List.of(Problem.ofFile(
                                Severity.INFO,
                                file,
                                "facility.catchment.missing",
                                without.size(),
                                without.stream().map(VillageRow::name).collect(Collectors.joining(", "))))));
    }

    private Changes raised(Changes changes) {
        if (changes.any()) {
            dataVersion.raise();
        }
        return changes;
    }
}
