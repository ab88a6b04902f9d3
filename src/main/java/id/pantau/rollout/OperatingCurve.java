package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many facilities of one kind were working at the end of each month, what the plan wanted, and when the planned number will be
 * reached if it goes on like this (rules §10).
 *
 * @param points from the month before the first launch to the running one, which is counted on {@code today}; empty where nothing
 *     was launched
 * @param plan what is to be operating by when, earliest first; empty where there is no plan, one entry = no steps, see {@code guide}
 * @param guide the straight line where the plan is known only at its end; null otherwise
 * @param projection null where nothing can be said, see {@link #projection}
 */
public record OperatingCurve(
        FacilityKind kind,
        List<Point> points,
        List<PlanStep> plan,
        @Nullable GuideLine guide,
        @Nullable Projection projection,
        LocalDate today) {

    /** Months that the pace is taken from: a year, so that seasons and waves level out. */
    private static final int PACE_MONTHS = 12;

    /** Fewer months with a working facility say nothing about the pace (rules §10). */
    static final int FEWEST_MONTHS = 3;

    /** Further ahead a straight line is no forecast. */
    private static final int FURTHEST_MONTHS = 120;

    public OperatingCurve {
        points = List.copyOf(points);
        plan = List.copyOf(plan);
    }

    /**
     * The count at the end of a month.
     *
     * @param operating stage ≥ OPERATING on that day
     * @param launched stage ≥ LAUNCHED on that day
     */
    public record Point(YearMonth month, int operating, int launched) {}

    /**
     * The present pace, drawn on.
     *
     * @param gained how many more operate than {@code months} before; may be 0 or negative
     * @param months the full months that the pace is taken from, 3 to 12
     * @param finish the month at whose end the goal is reached at this pace; null where it is not within ten years
     */
    public record Projection(
            int gained, int months, @Nullable YearMonth finish) {}

    /**
     * @param histories of all facilities of the kind, closed ones included, in any order
     * @param comparison of the same facilities with the plan; null where no plan is for them alone
     * @param plan of the kind, earliest first
     */
    static OperatingCurve of(
            FacilityKind kind,
            Collection<StageHistory> histories,
            @Nullable PlanComparison comparison,
            List<PlanStep> plan,
            LocalDate today) {
        List<Point> points = points(histories, today);
        return new OperatingCurve(
                kind,
                points,
                plan,
                comparison == null ? null : comparison.guide(),
                plan.isEmpty()
                        ? null
                        : projection(points, plan.getLast().cumulative()).orElse(null),
                today);
    }

    private static List<Point> points(Collection<StageHistory> histories, LocalDate today) {
        YearMonth last = YearMonth.from(today);
        Optional<YearMonth> first = histories.stream()
                .flatMap(h -> h.changes().stream())
                .filter(change -> change.to().isLaunched())
                .map(change -> YearMonth.from(change.date()))
                .min(YearMonth::compareTo);
        var points = new ArrayList<Point>();
        first.ifPresent(begin -> {
            int length = (int) begin.minusMonths(1).until(last, ChronoUnit.MONTHS) + 1;
            int[] operating = differences(histories, begin, length, Stage::isOperating);
            int[] launched = differences(histories, begin, length, Stage::isLaunched);
            int working = 0;
            int begun = 0;
            for (int i = 0; i < length; i++) {
                working += operating[i];
                begun += launched[i];
                points.add(new Point(begin.plusMonths(i - 1L), working, begun));
            }
        });
        return points;
    }

    /** By how many the count changed in each month, from the month before {@code begin}. */
    private static int[] differences(
            Collection<StageHistory> histories, YearMonth begin, int length, Predicate<Stage> counts) {
        int[] differences = new int[length];
        for (StageHistory history : histories) {
            for (StageChange change : history.changes()) {
                int step = (counts.test(change.to()) ? 1 : 0) - (counts.test(change.from()) ? 1 : 0);
                int month = (int) begin.minusMonths(1).until(YearMonth.from(change.date()), ChronoUnit.MONTHS);
                if (step != 0) {
                    differences[month] += step;
                }
            }
        }
        return differences;
    }

    /**
     * The average step of the last months, drawn on to the goal: the running month is not over and is left out of the pace.
     *
     * @return empty with fewer than three full months since the first facility operated, and where the goal is reached
     */
    private static Optional<Projection> projection(List<Point> points, int goal) {
        int full = points.size() - 1;
        int first = 0;
        while (first < full && points.get(first).operating() == 0) {
            first++;
        }
        int months = Math.min(PACE_MONTHS, full - first);
        int now = points.isEmpty() ? 0 : points.getLast().operating();
        if (months < FEWEST_MONTHS || now >= goal) {
            return Optional.empty();
        }
        int before = points.get(full - 1 - months).operating();
        int gained = points.get(full - 1).operating() - before;
        int ahead = gained > 0 ? Math.ceilDiv((goal - now) * months, gained) : Integer.MAX_VALUE;
        YearMonth running = points.getLast().month();
        return Optional.of(new Projection(gained, months, ahead > FURTHEST_MONTHS ? null : running.plusMonths(ahead)));
    }
}
