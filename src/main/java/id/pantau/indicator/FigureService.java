package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all screens, restricted to what the signed-in account may see. Every method answers a foreign or unknown code with
 * {@link id.pantau.base.DomainException.NotFound}, and so does each for an account that sees nothing.
 */
public interface FigureService {

    /** One indicator for map, Capaian and table. */
    IndicatorReport report(FigureQuery query);

    /** Several indicators for one unit, in the order asked for: Beranda, village page, Puskesmas page. */
    List<HeadlineFigure> headlines(HeadlineQuery query);

    /** Units × indicators: rapor, and whatever else compares units by more than one indicator. */
    Scorecard scorecard(ScorecardQuery query);

    /** "Perlu perhatian": ordered by people needed, then months behind. */
    List<Alert> attention(AttentionQuery query);

    /**
     * What is odd in the data of a period, over all indicators; most severe first.
     *
     * @param period null: the last one with enough reports; a report that is overdue today is flagged whatever the period
     * @param unitCode a Puskesmas with its villages, a village or the kabupaten; null: all that the account sees
     */
    List<QualityFlag> quality(@Nullable Period period, @Nullable String unitCode, Channel channel);

    /**
     * The minimum services of a year; only for accounts that see the whole kabupaten.
     *
     * @param year null: the last one reported
     */
    SpmReport spm(@Nullable Integer year);
}
