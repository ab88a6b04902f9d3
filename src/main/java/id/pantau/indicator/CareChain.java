package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of services that the same people should go through, and where they are lost. */
public final class CareChain {

    /** From the first antenatal visit to full immunisation (JUKNIS ILP, dashboard klaster 2). */
    public static final List<String> CONTINUUM =
            List.of("KIA-K1", "KIA-K4", "KIA-K6", "KIA-PF", "KIA-KF", "KIA-KNL", "IMU-IDL");

    /** From suspicion to cure (JUKNIS ILP, dashboard klaster 4). */
    public static final List<String> TUBERCULOSIS = List.of("TB-TRD", "TB-TC", "TB-SR");

    private CareChain() {}

    /**
     * One step.
     *
     * @param lost people who took the step before and not this one; null for the first, where one of the two is unknown, and where
     *     the two are not counted among the same people
     * @param points by which the coverage is lower than in the step before (below 0 where it is higher), percent points; null where
     *     one of the two is unknown
     * @param deepest whether the chain loses most here
     */
    public record Step(
            HeadlineFigure headline,
            @Nullable Long lost,
            @Nullable BigDecimal points,
            boolean deepest) {}

    /** @param headlines in the order of the chain; what has no figure stays in it as a gap */
    public static List<Step> of(List<HeadlineFigure> headlines) {
        List<Step> steps = new ArrayList<>();
        HeadlineFigure before = null;
        for (HeadlineFigure headline : headlines) {
            UnitFigure now = headline.figure();
            UnitFigure then = before == null ? null : before.figure();
            steps.add(new Step(
                    headline,
                    then != null && before != null && samePeople(before, headline) ? lost(then, now) : null,
                    then == null ? null : points(then, now),
                    false));
            before = headline;
        }
        return marked(steps);
    }

    /** Of one target population, of one size and up to the same month. */
    private static boolean samePeople(HeadlineFigure before, HeadlineFigure now) {
        return before.indicator().targetGroup() != null
                && before.indicator().targetGroup() == now.indicator().targetGroup()
                && before.figure().denominator() != null
                && before.figure().denominator().equals(now.figure().denominator())
                && before.figure().asOf() != null
                && before.figure().asOf().equals(now.figure().asOf());
    }

    private static @Nullable Long lost(UnitFigure before, UnitFigure now) {
        return before.numerator() == null || now.numerator() == null ? null : before.numerator() - now.numerator();
    }

    private static @Nullable BigDecimal points(UnitFigure before, UnitFigure now) {
        return before.coverage() == null || now.coverage() == null
                ? null
                : before.coverage().subtract(now.coverage());
    }

    private static List<Step> marked(List<Step> steps) {
        BigDecimal most = BigDecimal.ZERO;
        int where = -1;
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal points = steps.get(i).points();
            if (points != null && points.compareTo(most) > 0) {
                most = points;
                where = i;
            }
        }
        List<Step> marked = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            marked.add(i == where ? new Step(step.headline(), step.lost(), step.points(), true) : step);
        }
        return List.copyOf(marked);
    }
}
