package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several indicators for one unit.
 *
 * @param indicatorCodes in the order in which they are wanted; unknown ones are left out
 * @param period null: for each indicator the last one with enough reports
 * @param unitCode a village, a Puskesmas or the kabupaten; null: all that the account sees
 * @param denominator null: by default, as in {@link FigureQuery}
 */
public record HeadlineQuery(
        List<String> indicatorCodes,
        @Nullable Period period,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel) {

    public HeadlineQuery {
        indicatorCodes = List.copyOf(indicatorCodes);
    }
}
