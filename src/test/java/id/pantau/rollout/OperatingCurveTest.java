package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import id.pantau.rollout.OperatingCurve.Point;
import id.pantau.rollout.OperatingCurve.Projection;
import id.pantau.rollout.StageChange.Cause;
import id.pantau.rollout.StageChange.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Curve and projection against calculations on paper. */
class OperatingCurveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<PlanStep> SEVEN_BY_2027 =
            List.of(new PlanStep(FacilityKind.PUSKESMAS, LocalDate.of(2027, 12, 31), 7, 7));

    @Test
    void each_month_counts_what_was_launched_and_what_was_working_at_its_end() {
        List<Point> points = curve(
                        launched("2026-06-10"),
                        operating("2026-08-31"),
                        history(
                                change("2026-07-01", Stage.NONE, Stage.OPERATING),
                                change("2026-10-01", Stage.OPERATING, Stage.LAUNCHED)))
                .points();
        assertThat(points)
                .containsExactly(
                        new Point(YearMonth.of(2026, 5), 0, 0),
                        new Point(YearMonth.of(2026, 6), 0, 1),
                        new Point(YearMonth.of(2026, 7), 1, 2),
                        new Point(YearMonth.of(2026, 8), 2, 3),
                        new Point(YearMonth.of(2026, 9), 2, 3),
                        new Point(YearMonth.of(2026, 10), 1, 3),
                        new Point(YearMonth.of(2026, 11), 1, 3));
    }

    /**
     * On paper: working since January 2026, three by the end of October: 3 in 10 months = 0,3 a month. Three now, four are missing:
     * 4 / 0,3 = 13,3, so 14 months after November 2026 = January 2028.
     */
    @Test
    void the_pace_since_the_first_working_facility_is_drawn_on_to_the_goal() {
        Projection projection = curve(operating("2026-01-15"), operating("2026-05-01"), operating("2026-10-31"))
                .projection();
        assertThat(projection).isEqualTo(new Projection(3, 10, YearMonth.of(2028, 1)));
    }

    /** On paper: five by the end of October 2025, six by the end of October 2026: 1 in 12 months; one more in 12: November 2027. */
    @Test
    void of_a_long_history_only_the_last_twelve_months_make_the_pace() {
        StageHistory[] histories = IntStream.range(0, 6)
                .mapToObj(i -> operating(i < 5 ? "2024-0" + (i + 1) + "-01" : "2026-03-01"))
                .toArray(StageHistory[]::new);
        assertThat(curve(histories).projection()).isEqualTo(new Projection(1, 12, YearMonth.of(2027, 11)));
    }

    @Test
    void two_full_months_say_nothing_and_three_do() {
        assertThat(curve(operating("2026-09-01")).projection()).isNull();
        assertThat(curve(operating("2026-08-31")).projection()).isEqualTo(new Projection(1, 3, YearMonth.of(2028, 5)));
    }

    @Test
    void without_progress_no_month_is_named_and_a_reached_goal_needs_none() {
        assertThat(curve(operating("2024-01-01")).projection()).isEqualTo(new Projection(0, 12, null));
        StageHistory[] all =
                IntStream.range(0, 7).mapToObj(i -> operating("2026-01-01")).toArray(StageHistory[]::new);
        assertThat(curve(all).projection()).isNull();
    }

    @Test
    void where_nothing_was_launched_there_is_no_curve() {
        assertThat(curve(history(change("2026-02-01", Stage.NONE, Stage.COMMITTED)))
                        .points())
                .isEmpty();
        assertThat(OperatingCurve.of(FacilityKind.PUSTU, List.of(operating("2026-01-01")), null, List.of(), TODAY)
                        .projection())
                .as("no plan, no goal to reach")
                .isNull();
    }

    private static OperatingCurve curve(StageHistory... histories) {
        return OperatingCurve.of(FacilityKind.PUSKESMAS, Arrays.asList(histories), null, SEVEN_BY_2027, TODAY);
    }

    private static StageHistory launched(String day) {
        return history(change(day, Stage.PREPARING, Stage.LAUNCHED));
    }

    private static StageHistory operating(String day) {
        return history(change(day, Stage.NONE, Stage.OPERATING));
    }

    private static StageChange change(String day, Stage from, Stage to) {
        return new StageChange(LocalDate.parse(day), from, to, List.of(new Reason(Cause.PROVEN, "PKM-1", null)));
    }

    private static StageHistory history(StageChange... changes) {
        StageChange last = changes[changes.length - 1];
        return new StageHistory(last.to(), last.date(), List.of(changes), List.of(), List.of(), List.of());
    }
}
