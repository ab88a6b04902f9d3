package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a facility must show (background: KMK HK.01.07/MENKES/2015/2023; listed in docs/kriteria-ilp.md).
 *
 * @param code e.g. {@code PKM-3}
 * @param version rises when what is asked for changes
 * @param weight for scores beside the stage; does not change a stage
 * @param requiredFor the lowest stage that asks for it, and with it every higher one; null where no stage does
 * @param minimum what a count must reach, see {@link Minimum}; for recurring proofs how often in a month; null = once
 * @param source chapter or article
 */
public record Criterion(
        String code,
        int version,
        FacilityKind kind,
        String nameId,
        String nameEn,
        int weight,
        @Nullable Stage requiredFor,
        ProofKind proof,
        @Nullable String minimum,
        String source) {

    /** In the language of {@code locale}: English, else Indonesian. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameId;
    }

    /** Whether the kabupaten has added it; the codes of built-in ones have no such mark. */
    public boolean isLocal() {
        return code.contains("-L");
    }

    /** Whether {@code stage} asks for it. */
    public boolean isRequiredFor(Stage stage) {
        return requiredFor != null && stage.compareTo(requiredFor) >= 0;
    }
}
