package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.Indicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the figure of a problem moved: at closing, and one and three months after the month of the closing; while it is open, now.
 * Later figures come under the scope of who reads. Of sensitive indicators no figure is kept, so nothing is said; an annual total has
 * no months after it. The rule is {@link EffectRule}.
 */
@Service
@Transactional(readOnly = true)
public class EffectService {

    private static final int ONE = 1;
    private static final int THREE = 3;

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final FigureService figures;

    EffectService(Catalogue catalogue, Snapshots snapshots, FigureService figures) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.figures = figures;
    }

    /**
     * In the order of time; empty without a figure at opening.
     *
     * @param today months that are not over yet are not asked for
     * @throws id.pantau.base.DomainException.NotFound for a unit that is not seen
     */
    public List<EffectLine> effect(FollowUpDetails problem, LocalDate today) {
        FigureSnapshot opening = problem.opening();
        Indicator indicator = Optional.ofNullable(problem.row().indicatorCode())
                .flatMap(catalogue::byCode)
                .orElse(null);
        if (opening == null
                || indicator == null
                || indicator.sensitive()
                || opening.shown().isAnnual()) {
            return List.of();
        }
        String unit = problem.row().unit().code();
        LocalDate closed = problem.row().closedOn();
        var lines = new ArrayList<EffectLine>();
        if (closed == null) {
            lines.add(line(EffectMoment.NOW, null, opening, at(unit, indicator, null), indicator));
            return lines;
        }
        lines.add(line(EffectMoment.CLOSING, null, opening, problem.closing(), indicator));
        lines.add(after(EffectMoment.ONE_MONTH, closed, ONE, today, unit, opening, indicator));
        lines.add(after(EffectMoment.THREE_MONTHS, closed, THREE, today, unit, opening, indicator));
        return lines;
    }

    private EffectLine after(
            EffectMoment moment,
            LocalDate closed,
            int months,
            LocalDate today,
            String unit,
            FigureSnapshot opening,
            Indicator indicator) {
        YearMonth month = YearMonth.from(closed).plusMonths(months);
        Period period = Period.of(month);
        boolean begun = !month.isAfter(YearMonth.from(today));
        return line(moment, period, opening, begun ? at(unit, indicator, period) : null, indicator);
    }

    /** Null where the month itself is not reported. */
    private @Nullable FigureSnapshot at(String unit, Indicator indicator, @Nullable Period period) {
        return snapshots
                .figure(figures, unit, indicator.code(), period)
                .filter(found -> period == null || isReported(found, period))
                .map(snapshots::of)
                .orElse(null);
    }

    private static boolean isReported(HeadlineFigure found, Period period) {
        return found.figure().hasValue() && period.equals(found.figure().asOf());
    }

    private static EffectLine line(
            EffectMoment moment,
            @Nullable Period period,
            FigureSnapshot opening,
            @Nullable FigureSnapshot later,
            Indicator indicator) {
        return new EffectLine(
                moment,
                period != null || later == null ? period : later.shown(),
                later,
                EffectRule.of(
                        opening,
                        later,
                        indicator.kind().addsUp(),
                        indicator.direction() == Direction.LOWER_IS_BETTER,
                        indicator.multiplier()),
                opening.small() || (later != null && later.small()));
    }
}
