package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks for; every null has a sensible default (rules §2).
 *
 * @param indicatorCode code of the catalogue, e.g. {@code KIA-K4}
 * @param period a month or an annual total; null: the last one for which 80 % of the villages have reported
 * @param level null: the finest level that has data
 * @param unitCode a Puskesmas or village, which then is the whole, its own parts below it; null: all that the account sees
 * @param denominator kind of target population; null: the kind on which the target is set, else projection, real, SPM
 * @param channel where the figures will be shown: sensitive ones stop at a coarser level on some
 */
public record FigureQuery(
        String indicatorCode,
        @Nullable Period period,
        @Nullable Level level,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel) {

    /** Everything by default. */
    public static FigureQuery of(String indicatorCode, Channel channel) {
        return new FigureQuery(indicatorCode, null, null, null, null, channel);
    }
}
