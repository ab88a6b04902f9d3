package id.pantau.intake;

import id.pantau.facility.CatchmentLine;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** fasilitas.csv and wilayah-kerja.csv. */
@Component
class FacilitySteps implements PackFiles {

    static final CsvColumns FACILITIES = CsvColumns.required("kode jenis nama")
            .optional("kode_induk kode_desa lat lon bentuk_asal buka tutup sumber");
    private static final CsvColumns CATCHMENTS =
            CsvColumns.required("kode_puskesmas kode_desa").optional("mulai selesai");

    private final FacilityIntake intake;

    FacilitySteps(FacilityIntake intake) {
        this.intake = intake;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(
                        PackFile.FACILITIES,
                        FACILITIES,
                        FacilitySteps::facility,
                        (rows, context) -> intake.applyFacilities(PackFile.FACILITIES.fileName(), rows)),
                PackStep.csv(
                        PackFile.CATCHMENTS,
                        CATCHMENTS,
                        FacilitySteps::catchment,
                        (rows, context) -> intake.applyCatchments(PackFile.CATCHMENTS.fileName(), rows)));
    }

    // The codes of facilities are handed on as written: a row may name one that the same file adds.
    static FacilityLine facility(CsvRow row, Codes codes) {
        return new FacilityLine(
                row.number(),
                row.text("kode"),
                row.text("jenis"),
                row.text("nama"),
                row.text("kode_induk"),
                codes.village(row, "kode_desa"),
                row.text("lat"),
                row.text("lon"),
                row.text("bentuk_asal"),
                row.isoDate("buka"),
                row.isoDate("tutup"),
                row.text("sumber"));
    }

    private static CatchmentLine catchment(CsvRow row, Codes codes) {
        return new CatchmentLine(
                row.number(),
                codes.facility(row, "kode_puskesmas"),
                codes.village(row, "kode_desa"),
                row.isoDate("mulai"),
                row.isoDate("selesai"));
    }
}
