package id.pantau.intake.demo;

import id.pantau.intake.demo.DemoIndicator.Form;
import id.pantau.intake.demo.DemoVillage.Character;
import java.time.YearMonth;
import java.util.List;

/**
 * Which reports arrive. A report not sent is no row; a report sent without numbers is a row without numerator.
 *
 * <p>The last month is still coming in: one Puskesmas and one more village are late. When the series is written again a month
 * later, those rows are there: lateness belongs to the day of writing, values never do.
 */
final class DemoReporting {

    private static final long SENT = DemoNoise.topic("sent");
    private static final long EMPTY = DemoNoise.topic("empty");
    private static final long LATE = DemoNoise.topic("late");
    /** Puskesmas with at most five villages: even without one of them more than 80 % of the villages have reported. */
    private static final List<Integer> LATE_PUSKESMAS = List.of(1, 5, 0);

    private final YearMonth lastMonth;

    DemoReporting(YearMonth lastMonth) {
        this.lastMonth = lastMonth;
    }

    /** How a village's report of a month looks. */
    enum State {
        FILLED,
        EMPTY,
        MISSING
    }

    State of(DemoVillage village, Form form, YearMonth month) {
        long topic = SENT + DemoNoise.topic(form.name());
        int index = DemoFigures.index(month);
        if (isLate(village, month) || DemoNoise.unit(topic, village.index(), index) < missing(village, month)) {
            return State.MISSING;
        }
        boolean empty = DemoNoise.unit(EMPTY + DemoNoise.topic(form.name()), village.index(), index) < 0.004;
        return empty ? State.EMPTY : State.FILLED;
    }

    /** The Puskesmas whose report of the last month has not come yet. */
    int latePuskesmas() {
        return LATE_PUSKESMAS.get(Math.floorMod(DemoFigures.index(lastMonth), LATE_PUSKESMAS.size()));
    }

    /** Whether a Puskesmas sends its own reports of the month. */
    boolean reports(int puskesmas, YearMonth month) {
        return !month.equals(lastMonth) || puskesmas != latePuskesmas();
    }

    private boolean isLate(DemoVillage village, YearMonth month) {
        if (!month.equals(lastMonth)) {
            return false;
        }
        List<DemoVillage> villages = DemoNames.villages();
        int other = (int) (DemoNoise.unit(LATE, DemoFigures.index(month), 0) * villages.size());
        return DemoFacilities.puskesmasOf(village, month) == latePuskesmas() || village.index() == other;
    }

    /** In the storm months the islands' papers wait for a boat. */
    private static double missing(DemoVillage village, YearMonth month) {
        int m = month.getMonthValue();
        if (village.character() == Character.REMOTE) {
            return m == 12 || m <= 2 ? 0.3 : 0.05;
        }
        return village.character() == Character.FALLING ? 0.03 : 0.008;
    }
}
