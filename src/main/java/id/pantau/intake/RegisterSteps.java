package id.pantau.intake;

import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import id.pantau.rollout.CommitmentLine;
import id.pantau.rollout.InnovationLine;
import id.pantau.rollout.RegisterIntake;
import java.util.List;
import org.springframework.stereotype.Component;

/** komitmen.csv and inovasi.csv. */
@Component
class RegisterSteps implements PackFiles {

    private static final CsvColumns COMMITMENTS = CsvColumns.required(
                    "unit penanggung_jawab komitmen disepakati tenggat")
            .optional("forum tindak_berikutnya bukti sumber status alasan")
            .withoutSums();
    private static final CsvColumns INNOVATIONS =
            CsvColumns.required("inovasi puskesmas sejak uraian indikator").optional("berhenti sumber");

    private final RegisterIntake intake;

    RegisterSteps(RegisterIntake intake) {
        this.intake = intake;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(
                        PackFile.COMMITMENTS,
                        COMMITMENTS,
                        RegisterSteps::commitment,
                        (rows, context) -> intake.applyCommitments(PackFile.COMMITMENTS.fileName(), rows)),
                PackStep.csv(
                        PackFile.INNOVATIONS,
                        INNOVATIONS,
                        RegisterSteps::innovation,
                        (rows, context) -> intake.applyInnovations(PackFile.INNOVATIONS.fileName(), rows)));
    }

    private static CommitmentLine commitment(CsvRow row, Codes codes) {
        return new CommitmentLine(
                row.number(),
                row.text("unit"),
                row.text("penanggung_jawab"),
                row.text("komitmen"),
                row.isoDate("disepakati"),
                row.isoDate("tenggat"),
                row.text("forum"),
                row.isoDate("tindak_berikutnya"),
                row.text("bukti"),
                row.text("sumber"),
                row.text("status"),
                row.text("alasan"));
    }

    private static InnovationLine innovation(CsvRow row, Codes codes) {
        return new InnovationLine(
                row.number(),
                row.text("inovasi"),
                row.text("puskesmas"),
                row.text("sejak"),
                row.text("uraian"),
                row.text("indikator"),
                row.text("berhenti"),
                row.text("sumber"));
    }
}
