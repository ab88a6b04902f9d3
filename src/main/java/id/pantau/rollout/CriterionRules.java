package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.facility.FacilityKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a local criterion may say. */
final class CriterionRules {

    /** The columns of the table. */
    private static final int NAME = 200;

    private static final int SOURCE = 200;
    private static final int MINIMUM = 20;
    /** Stages that can ask for what the kabupaten adds. */
    static final List<Stage> STAGES = List.of(Stage.OPERATING, Stage.FULL);

    private static final int GREATEST_WEIGHT = 10;
    private static final int MOST_IN_A_MONTH = 31;

    private CriterionRules() {}

    /**
     * Turns a form into a criterion.
     *
     * @param code that it gets
     * @param known criteria of its kind in force
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    static Criterion check(CriterionForm form, String code, FacilityKind kind, List<Criterion> known) {
        String nameId = FreeText.required(form.nameId(), NAME, "criterion.error.name");
        String nameEn = FreeText.optional(form.nameEn(), NAME);
        requireNewName(nameId, code, known);
        Integer weight = form.weight();
        if (weight == null || weight < 1 || weight > GREATEST_WEIGHT) {
            throw DomainException.rule("criterion.error.weight", GREATEST_WEIGHT);
        }
        ProofKind proof = form.proof();
        if (proof == null || proof == ProofKind.COMPUTED) {
            throw DomainException.rule("criterion.error.proof");
        }
        // History is judged by the list of today: a stage up to the launch must not be taken from whoever has reached
        // it.
        if (form.requiredFor() != null && !STAGES.contains(form.requiredFor())) {
            throw DomainException.rule("criterion.error.stage");
        }
        return new Criterion(
                code,
                form.version() + 1,
                kind,
                nameId,
                nameEn == null ? nameId : nameEn,
                weight,
                form.requiredFor(),
                proof,
                minimum(proof, FreeText.optional(form.minimum(), MINIMUM)),
                FreeText.required(form.source(), SOURCE, "criterion.error.source"));
    }

    private static void requireNewName(String name, String code, List<Criterion> known) {
        known.stream()
                .filter(c -> !c.code().equals(code)
                        && c.nameId().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(same -> {
                    throw DomainException.rule("criterion.error.same-name", same.code());
                });
    }

    private static @Nullable String minimum(ProofKind proof, @Nullable String text) {
        if (proof == ProofKind.COUNT) {
            if (text == null) {
                throw DomainException.rule("criterion.error.minimum-count", "–");
            }
            try {
                Minimum.parse(text);
            } catch (IllegalArgumentException e) {
                throw DomainException.rule("criterion.error.minimum-count", text);
            }
            return text;
        }
        if (text == null) {
            return null;
        }
        boolean often =
                text.matches("\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_IN_A_MONTH;
        if (!proof.isRecurring() || !often) {
            throw DomainException.rule("criterion.error.minimum-times", text);
        }
        return text;
    }
}
