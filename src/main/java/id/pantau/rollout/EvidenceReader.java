package id.pantau.rollout;

import id.pantau.base.PersonalNumber;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityCodeMatch;
import id.pantau.facility.FacilityCodes;
import id.pantau.facility.FacilityRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the rows of {@code penerapan-ilp.csv}. */
final class EvidenceReader {

    static final int MAX_PROOF = 200;
    static final int MAX_NOTE = 500;

    private final String file;
    private final FacilityCodes facilities;
    private final Map<String, Criterion> criteria;
    private final LocalDate today;
    private final List<Problem> problems;

    /** @param criteria by code */
    EvidenceReader(
            String file,
            FacilityCodes facilities,
            Map<String, Criterion> criteria,
            LocalDate today,
            List<Problem> problems) {
        this.file = file;
        this.facilities = facilities;
        this.criteria = criteria;
        this.today = today;
        this.problems = problems;
    }

    /** A row that makes sense. */
    record Item(
            int row,
            FacilityRow facility,
            Criterion criterion,
            LocalDate date,
            @Nullable String proof,
            @Nullable String note) {}

    /** The row's content; empty, with the reason among the problems, where it is left out. */
    Optional<Item> read(EvidenceLine line) {
        FacilityCodeMatch match = facilities.match(Cells.text(line.facilityCode()));
        match.problem(file, line.row(), "kode_fasilitas").ifPresent(problems::add);
        Criterion criterion = criteria.get(Cells.text(line.criterionCode()).toUpperCase(Locale.ROOT));
        if (criterion == null) {
            problem(
                    Severity.UNMATCHED,
                    line,
                    "kode_kriteria",
                    "rollout.problem.criterion",
                    Cells.text(line.criterionCode()));
        }
        Optional<LocalDate> date = Cells.date(line.date());
        if (date.isEmpty()) {
            problem(Severity.ERROR, line, "tanggal", "rollout.problem.date", Cells.text(line.date()));
        }
        FacilityRow facility = match.facility();
        if (facility == null || criterion == null || date.isEmpty()) {
            return Optional.empty();
        }
        String proof = Cells.text(line.proof());
        Optional<EvidenceFault> fault = EvidenceFault.find(facility, criterion, date.get(), proof, today);
        if (fault.isPresent()) {
            report(line, fault.get());
            return Optional.empty();
        }
        Optional<String> personal = personal(line);
        if (personal.isPresent()) {
            problem(Severity.ERROR, line, personal.get(), "rollout.problem.personal-number");
            return Optional.empty();
        }
        if (criterion.proof() == ProofKind.DECREE && proof.isEmpty()) {
            problem(Severity.WARNING, line, "bukti", "rollout.problem.no-number", criterion.code());
        }
        warnOfLength(line, "bukti", proof, MAX_PROOF);
        warnOfLength(line, "keterangan", Cells.text(line.note()), MAX_NOTE);
        return Optional.of(new Item(
                line.row(),
                facility,
                criterion,
                date.get(),
                Cells.optional(line.proof(), MAX_PROOF),
                Cells.optional(line.note(), MAX_NOTE)));
    }

    /** The column in which something looks like the number of a person. */
    private static Optional<String> personal(EvidenceLine line) {
        if (PersonalNumber.in(Cells.text(line.proof()))) {
            return Optional.of("bukti");
        }
        return PersonalNumber.in(Cells.text(line.note())) ? Optional.of("keterangan") : Optional.empty();
    }

    private void warnOfLength(EvidenceLine line, String column, String text, int longest) {
        if (text.length() > longest) {
            problem(Severity.WARNING, line, column, "rollout.problem.long", Integer.toString(longest));
        }
    }

    private void report(EvidenceLine line, EvidenceFault fault) {
        problem(
                Severity.ERROR,
                line,
                fault.column(),
                "rollout.problem." + fault.name(),
                fault.arguments().stream().map(Object::toString).toArray());
    }

    private void problem(Severity severity, EvidenceLine line, String column, String key, Object... arguments) {
        problems.add(Problem.ofRow(severity, file, line.row(), column, key, arguments));
    }
}
