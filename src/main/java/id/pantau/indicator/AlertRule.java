package id.pantau.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a unit needs attention (rules §5). Sturdier than the PWS sheet: a village has five pregnancies a month. */
final class AlertRule {

    private static final int FEWEST_MONTHS = 2;

    private AlertRule() {}

    /**
     * One reported month.
     *
     * @param coverage of the month alone; null where it was not reported
     * @param onPace of the cumulative figure by then
     */
    record Month(@Nullable Coverage coverage, boolean onPace) {}

    /** Below pace in the latest two months or more, and falling in both. {@code months} oldest first, the latest last. */
    static boolean behindAndFalling(List<Month> months, Direction direction) {
        return monthsBehind(months) >= FEWEST_MONTHS
                && months.size() > FEWEST_MONTHS
                && worsens(months, months.size() - 1, direction)
                && worsens(months, months.size() - 2, direction);
    }

    /** How many of the latest months, without a break, were below pace. */
    static int monthsBehind(List<Month> months) {
        int behind = 0;
        for (Month month : months.reversed()) {
            if (month.onPace()) {
                break;
            }
            behind++;
        }
        return behind;
    }

    /** Whether a report that is due on {@code dueDay} is so late that it raises an alert. */
    static boolean late(LocalDate due, LocalDate today, RuleSettings settings) {
        return today.isAfter(due.plusDays(settings.lateDays()));
    }

    private static boolean worsens(List<Month> months, int index, Direction direction) {
        Trend trend = PwsRule.trend(
                months.get(index).coverage(), months.get(index - 1).coverage());
        return trend == (direction == Direction.HIGHER_IS_BETTER ? Trend.FALLS : Trend.RISES);
    }
}
