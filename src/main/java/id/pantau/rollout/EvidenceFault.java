package id.pantau.rollout;

import id.pantau.facility.FacilityRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why something cannot be evidence of a criterion in a facility: the same for a file and for a form. The sentence is
 * {@code rollout.problem.<name>} for a row of a file and {@code evidence.refused.<name>} for a form.
 *
 * @param column of {@code penerapan-ilp.csv}
 * @param arguments of the sentence: texts and days
 */
record EvidenceFault(String name, String column, List<Object> arguments) {

    /** Empty where nothing is wrong. */
    static Optional<EvidenceFault> find(
            FacilityRow facility, Criterion criterion, LocalDate date, String proof, LocalDate today) {
        return ofCriterion(facility, criterion)
                .or(() -> ofDay(facility, date, today))
                .or(() -> ofCount(criterion, proof));
    }

    private static Optional<EvidenceFault> ofCriterion(FacilityRow facility, Criterion criterion) {
        if (criterion.kind() != facility.kind()) {
            return fault(
                    "other-kind",
                    "kode_kriteria",
                    criterion.code(),
                    criterion.kind().name(),
                    facility.name());
        }
        return criterion.proof() == ProofKind.COMPUTED
                ? fault("computed", "kode_kriteria", criterion.code())
                : Optional.empty();
    }

    private static Optional<EvidenceFault> ofDay(FacilityRow facility, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return fault("future", "tanggal", date);
        }
        if (facility.opened() != null && date.isBefore(facility.opened())) {
            return fault("before-opening", "tanggal", date, facility.name());
        }
        if (facility.closed() != null && !date.isBefore(facility.closed())) {
            return fault("after-closing", "tanggal", date, facility.name());
        }
        return Optional.empty();
    }

    private static Optional<EvidenceFault> ofCount(Criterion criterion, String proof) {
        String minimum = criterion.minimum();
        if (criterion.proof() != ProofKind.COUNT || minimum == null) {
            return Optional.empty();
        }
        return Minimum.parse(minimum).understands(proof)
                ? Optional.empty()
                : fault("count", "bukti", proof, criterion.code(), minimum);
    }

    private static Optional<EvidenceFault> fault(String name, String column, Object... arguments) {
        return Optional.of(new EvidenceFault(name, column, List.of(arguments)));
    }
}
