package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * A local criterion as an administrator enters it.
 *
 * @param code of the one that gets a new version; null for a new one
 * @param version that was shown; 0 for a new one
 * @param kind of facility; of a known one it does not change
 * @param weight 1 to 10; does not change a stage
 * @param requiredFor the lowest stage that asks for it; null where no stage does
 * @param minimum of a count, see {@link Minimum}; for recurring proofs how often in a month; null = once
 * @param source decree or decision that asks for it
 */
public record CriterionForm(
        @Nullable String code,
        int version,
        @Nullable FacilityKind kind,
        @Nullable String nameId,
        @Nullable String nameEn,
        @Nullable Integer weight,
        @Nullable Stage requiredFor,
        @Nullable ProofKind proof,
        @Nullable String minimum,
        @Nullable String source) {}
