package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for units × indicators.
 *
 * @param indicatorCodes the columns, in this order; unknown codes are left out
 * @param period null: for each indicator the last one with enough reports
 * @param level null: villages below a Puskesmas, else Puskesmas
 * @param unitCode a Puskesmas whose villages are compared; null: all that the account sees
 * @param denominator kind of target population; null: by default
 */
public record ScorecardQuery(
        List<String> indicatorCodes,
        @Nullable Period period,
        @Nullable Level level,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel) {

    public ScorecardQuery {
        indicatorCodes = List.copyOf(indicatorCodes);
    }
}
