package id.pantau.rollout.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.PlanComparison;
import id.pantau.rollout.PlanYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the numbers of one kind of facility mean, in sentences. */
final class PlanWords {

    /** Makes a sentence of a key and its arguments. */
    interface Translation {
        String of(String key, Object... arguments);
    }

    /**
     * One sentence beside a bar.
     *
     * @param finding worth looking at
     */
    record Remark(String text, boolean finding) {}

    private final Translation translation;

    PlanWords(Translation translation) {
        this.translation = translation;
    }

    /** "Beroperasi 4 dari 7; sudah diluncurkan 6", or "0 terdaftar dari 37". */
    String counts(KindOverview kind) {
        PlanComparison plan = kind.plan();
        int total = plan == null ? kind.registered() : plan.total();
        if (kind.registered() == 0) {
            return total == 0
                    ? translation.of("ilp.counts.none")
                    : translation.of("ilp.counts.unregistered", Formats.count(total));
        }
        return translation.of(
                "ilp.counts.operating",
                Formats.count(kind.operating()),
                Formats.count(total),
                Formats.count(kind.launched()));
    }

    /** Most important first. */
    List<Remark> remarks(KindOverview kind) {
        var remarks = new ArrayList<Remark>();
        PlanComparison plan = kind.plan();
        if (plan != null) {
            late(plan, remarks);
            register(plan, remarks);
            goal(plan, remarks);
        }
        if (kind.outdated() > 0) {
            remarks.add(finding("ilp.plan.outdated", Formats.count(kind.outdated())));
        }
        return remarks;
    }

    private void late(PlanComparison plan, List<Remark> remarks) {
        PlanYear due = plan.due();
        if (due != null && plan.late() > 0) {
            remarks.add(finding(
                    "ilp.plan.late",
                    Integer.toString(due.year()),
                    Formats.count(due.cumulative()),
                    Formats.count(plan.operating()),
                    Formats.count(plan.late())));
        }
    }

    private void register(PlanComparison plan, List<Remark> remarks) {
        if (plan.registered() == 0 && plan.goal() != null) {
            remarks.add(finding("ilp.plan.register-empty", kindName(plan)));
        } else if (plan.unregistered() > 0) {
            remarks.add(
                    finding("ilp.plan.register-short", Formats.count(plan.total()), Formats.count(plan.registered())));
        }
    }

    private void goal(PlanComparison plan, List<Remark> remarks) {
        PlanYear goal = plan.goal();
        if (goal == null) {
            remarks.add(plain("ilp.plan.none"));
            return;
        }
        String planned = Formats.count(goal.cumulative());
        String year = Integer.toString(goal.year());
        remarks.add(
                goal.source() == null
                        ? plain("ilp.plan.goal", planned, year)
                        : plain("ilp.plan.goal-source", planned, year, goal.source()));
        PlanYear current = plan.current();
        if (plan.stepped() && current != null && !current.equals(goal)) {
            remarks.add(plain(
                    "ilp.plan.current",
                    Formats.count(current.cumulative()),
                    Integer.toString(current.year()),
                    Formats.count(plan.operating())));
        }
        if (plan.stepped() || plan.due() != null) {
            return;
        }
        BigDecimal today = plan.guideToday();
        remarks.add(
                today == null || plan.guide() == null
                        ? plain("ilp.plan.no-start")
                        : plain(
                                "ilp.plan.guide",
                                Formats.decimals(today, 1),
                                planned,
                                Formats.date(plan.guide().start())));
    }

    private String kindName(PlanComparison plan) {
        return translation.of("facility.kind." + plan.kind().name());
    }

    private Remark plain(String key, Object... arguments) {
        return new Remark(translation.of(key, arguments), false);
    }

    private Remark finding(String key, Object... arguments) {
        return new Remark(translation.of(key, arguments), true);
    }
}
