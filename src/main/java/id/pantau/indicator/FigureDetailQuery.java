package id.pantau.indicator;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is to be taken apart; the same nulls as for the figure itself.
 *
 * @param indicatorCode code of the catalogue
 * @param period as asked for on the page; null: the default of the indicator
 * @param unitCode a village, a Puskesmas, a kecamatan or the kabupaten; null: all that the account sees
 * @param denominator kind of target population; null: by default
 * @param channel where the figure stands: what that may not show is not told here either
 */
public record FigureDetailQuery(
        String indicatorCode,
        @Nullable Period period,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel) {}
