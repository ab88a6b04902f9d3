package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for "Perlu perhatian".
 *
 * @param indicatorCodes the priority indicators
 * @param period null: by default for each indicator
 * @param denominator null: by default, as in {@link FigureQuery}
 * @param limit at most so many lines, the most people first
 */
public record AttentionQuery(
        List<String> indicatorCodes,
        @Nullable Period period,
        @Nullable DenominatorKind denominator,
        Channel channel,
        int limit) {

    public AttentionQuery {
        indicatorCodes = List.copyOf(indicatorCodes);
    }
}
