package id.pantau.rollout.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.OperatingCurve;
import id.pantau.rollout.OperatingCurve.Projection;
import id.pantau.rollout.PlanStep;
import java.time.YearMonth;

/** What a curve says, in a sentence: when the plan is reached at the present pace, or why that cannot be said. */
final class CurveWords {

    private final PlanWords.Translation translation;

    CurveWords(PlanWords.Translation translation) {
        this.translation = translation;
    }

    String of(OperatingCurve curve) {
        if (curve.plan().isEmpty()) {
            return curve.points().isEmpty()
                    ? translation.of("ilp.curve.nothing")
                    : translation.of(
                            "ilp.curve.now",
                            Formats.count(curve.points().getLast().operating()),
                            Formats.count(curve.points().getLast().launched()));
        }
        PlanStep goal = curve.plan().getLast();
        String planned = Formats.count(goal.cumulative());
        int now = curve.points().isEmpty() ? 0 : curve.points().getLast().operating();
        if (now >= goal.cumulative()) {
            return translation.of("ilp.curve.reached", planned);
        }
        Projection projection = curve.projection();
        if (projection == null) {
            return translation.of("ilp.curve.too-short");
        }
        String gained = Formats.count(projection.gained());
        String months = Formats.count(projection.months());
        YearMonth finish = projection.finish();
        if (projection.gained() <= 0) {
            return translation.of("ilp.curve.no-progress", months);
        }
        if (finish == null) {
            return translation.of("ilp.curve.too-far", gained, months, planned);
        }
        boolean late = finish.atEndOfMonth().isAfter(goal.due());
        return translation.of(
                late ? "ilp.curve.finish-late" : "ilp.curve.finish",
                gained,
                months,
                planned,
                Formats.period(Period.of(finish)),
                Formats.date(goal.due()));
    }
}
