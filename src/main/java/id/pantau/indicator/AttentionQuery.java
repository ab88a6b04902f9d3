package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for "Perlu perhatian".
 *
 * @param indicatorCodes empty: the priority indicators of the catalogue (rules §5)
 * @param period null: by default for each indicator; a report that is overdue today is listed whatever the period
 * @param unitCode a Puskesmas with its villages, a village or the kabupaten; null: all that the account sees
 * @param denominator null: by default, as in {@link FigureQuery}
 * @param limit at most so many lines, the most people first
 */
public record AttentionQuery(
        List<String> indicatorCodes,
        @Nullable Period period,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel,
        int limit) {

    public AttentionQuery {
        indicatorCodes = List.copyOf(indicatorCodes);
    }
}
