package id.pantau.intake;

import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.PackFile;
import id.pantau.rollout.EvidenceLine;
import id.pantau.rollout.PlanLine;
import id.pantau.rollout.RolloutIntake;
import java.util.List;
import org.springframework.stereotype.Component;

/** rencana-ilp.csv and penerapan-ilp.csv. */
@Component
class RolloutSteps implements PackFiles {

    private static final CsvColumns PLAN =
            CsvColumns.required("jenis tahun rencana_kumulatif").optional("mulai sumber");
    private static final CsvColumns EVIDENCE =
            CsvColumns.required("kode_fasilitas kode_kriteria tanggal").optional("bukti keterangan");

    private final RolloutIntake intake;

    RolloutSteps(RolloutIntake intake) {
        this.intake = intake;
    }

    @Override
    public List<PackStep> steps() {
        return List.of(
                PackStep.csv(
                        PackFile.ROLLOUT_PLAN,
                        PLAN,
                        RolloutSteps::plan,
                        (rows, context) -> intake.applyPlan(PackFile.ROLLOUT_PLAN.fileName(), rows)),
                PackStep.csv(
                        PackFile.ROLLOUT,
                        EVIDENCE,
                        RolloutSteps::evidence,
                        (rows, context) -> intake.applyEvidence(
                                PackFile.ROLLOUT.fileName(),
                                rows,
                                context.account(),
                                context.runId() == 0 ? null : context.runId())));
    }

    private static PlanLine plan(CsvRow row, Codes codes) {
        return new PlanLine(
                row.number(),
                row.text("jenis"),
                row.text("tahun"),
                row.text("rencana_kumulatif"),
                row.isoDate("mulai"),
                row.text("sumber"));
    }

    private static EvidenceLine evidence(CsvRow row, Codes codes) {
        return new EvidenceLine(
                row.number(),
                codes.facility(row, "kode_fasilitas"),
                row.text("kode_kriteria"),
                row.isoDate("tanggal"),
                row.text("bukti"),
                row.text("keterangan"));
    }
}
