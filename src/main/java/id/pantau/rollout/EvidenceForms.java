package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.PersonalNumber;
import id.pantau.base.i18n.Formats;
import id.pantau.facility.FacilityRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands what is entered by hand; each refusal is one sentence. */
final class EvidenceForms {

    private EvidenceForms() {}

    /**
     * @param criteria by code
     * @throws DomainException.RuleViolation for what cannot be evidence
     */
    static EvidenceEntry read(
            EvidenceForm form, FacilityRow facility, Map<String, Criterion> criteria, LocalDate today) {
        Criterion criterion = criteria.get(form.criterionCode());
        if (criterion == null) {
            throw DomainException.rule("evidence.refused.criterion", form.criterionCode());
        }
        LocalDate date = form.date();
        if (date == null) {
            throw DomainException.rule("evidence.refused.no-date");
        }
        String proof = text(form.proof(), EvidenceReader.MAX_PROOF, "evidence.refused.long-proof");
        String note = text(form.note(), EvidenceReader.MAX_NOTE, "evidence.refused.long-note");
        if (proof.isEmpty() && criterion.proof() == ProofKind.COUNT) {
            throw DomainException.rule("evidence.refused.no-count");
        }
        EvidenceFault.find(facility, criterion, date, proof, today).ifPresent(fault -> {
            throw DomainException.rule(
                    "evidence.refused." + fault.name(),
                    fault.arguments().stream()
                            .map(a -> a instanceof LocalDate day ? Formats.date(day) : a)
                            .toArray());
        });
        return new EvidenceEntry(
                facility, criterion, date, proof.isEmpty() ? null : proof, note.isEmpty() ? null : note);
    }

    /** @throws DomainException.RuleViolation where it is missing or too long, or holds the number of a person */
    static String reason(EvidenceDecision decision) {
        String reason = text(decision.reason(), EvidenceReader.MAX_NOTE, "evidence.refused.long-note");
        if (reason.isEmpty()) {
            throw DomainException.rule("evidence.refused.no-reason");
        }
        return reason;
    }

    /** "20 November 2026, 5, dihitung bersama bidan": what stands against what in a sentence. */
    static String words(LocalDate date, @Nullable String proof, @Nullable String note) {
        return Stream.of(Formats.date(date), proof, note)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text, int longest, String refusal) {
        String stripped = Cells.text(text);
        if (stripped.length() > longest) {
            throw DomainException.rule(refusal, Integer.toString(longest));
        }
        if (PersonalNumber.in(stripped)) {
            throw DomainException.rule("text.error.personal-number");
        }
        return stripped;
    }
}
