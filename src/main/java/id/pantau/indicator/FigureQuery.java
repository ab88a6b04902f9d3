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
 * @param unitCode a Puskesmas, kecamatan or village, which then is the whole, its own parts below it; null: all that the account sees
 * @param denominator kind of target population; null: the kind on which the target is set, else projection, real, SPM
 * @param channel where the figures will be shown: sensitive ones stop at a coarser level on some
 * @param yearBefore whether the steps of the slider begin with the months of the year before
 */
public record FigureQuery(
        String indicatorCode,
        @Nullable Period period,
        @Nullable Level level,
        @Nullable String unitCode,
        @Nullable DenominatorKind denominator,
        Channel channel,
        boolean yearBefore) {

    /** For the months of one year. */
    public FigureQuery(
            String indicatorCode,
            @Nullable Period period,
            @Nullable Level level,
            @Nullable String unitCode,
            @Nullable DenominatorKind denominator,
            Channel channel) {
        this(indicatorCode, period, level, unitCode, denominator, channel, false);
    }

    /** Everything by default. */
    public static FigureQuery of(String indicatorCode, Channel channel) {
        return new FigureQuery(indicatorCode, null, null, null, null, channel);
    }

    /** The same with the months of the year before: two years on the slider. */
    public FigureQuery withYearBefore() {
        return new FigureQuery(indicatorCode, period, level, unitCode, denominator, channel, true);
    }

    /** The same for another period. */
    public FigureQuery at(@Nullable Period other) {
        return new FigureQuery(indicatorCode, other, level, unitCode, denominator, channel, yearBefore);
    }

    /** The same for another channel. */
    public FigureQuery on(Channel other) {
        return new FigureQuery(indicatorCode, period, level, unitCode, denominator, other, yearBefore);
    }
}
