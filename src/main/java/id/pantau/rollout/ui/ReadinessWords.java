package id.pantau.rollout.ui;

import id.pantau.rollout.Standing;
import java.util.Locale;

/** A standing as a sign and as a sentence. */
final class ReadinessWords {

    private final PlanWords.Translation translation;
    private final Locale locale;

    ReadinessWords(PlanWords.Translation translation, Locale locale) {
        this.translation = translation;
        this.locale = locale;
    }

    /** A sign for each state; where a number says more, the number. */
    String sign(Standing standing) {
        return sign(standing.state(), standing.detail() == null ? "" : standing.detail());
    }

    String sign(Standing.State state, String detail) {
        return switch (state) {
            case HOLDS -> "✓";
            case OUTDATED -> "↻";
            case NOT_YET_KEPT_UP -> detail + "/3";
            case BELOW_MINIMUM -> "▾ " + detail;
            case LAPSED -> "✕";
            case NO_EVIDENCE -> "–";
            case COMPUTED -> "Σ";
        };
    }

    /** "Paling sedikit 5 kader: terakhir 4, kurang". */
    String sentence(Standing standing) {
        return translation.of(
                "readiness.cell." + standing.state().name(),
                standing.criterion().name(locale),
                standing.detail() == null ? "" : standing.detail());
    }
}
