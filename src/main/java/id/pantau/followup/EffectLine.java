package id.pantau.followup;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a problem at one moment after its opening.
 *
 * @param period null where none is shown yet
 * @param figure null while the month is not reported
 * @param small whether one of the two denominators is below the limit for ranking: single people move it
 */
public record EffectLine(
        EffectMoment moment,
        @Nullable Period period,
        @Nullable FigureSnapshot figure,
        EffectWord word,
        boolean small) {}
