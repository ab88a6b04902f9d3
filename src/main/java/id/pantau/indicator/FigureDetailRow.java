package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has for one month of a figure.
 *
 * @param outside people from elsewhere whom the Puskesmas served (luar wilayah)
 * @param numerator null: reported as empty, or not reported
 * @param denominator N of the unit as the figure uses it; null where it is unknown
 * @param state null: not reported, or a sum that is told in place of its parts
 * @param counted whether it is in the figure: one level counts, never two (rules §6)
 * @param broughtBy the import that the value came with; null where that is not known
 * @param reportDate day of the Puskesmas' report of the month; null where none is recorded
 */
public record FigureDetailRow(
        Unit unit,
        boolean outside,
        Period period,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable AchievementState state,
        boolean counted,
        @Nullable ImportRun broughtBy,
        @Nullable LocalDate reportDate) {

    /** Whether nothing has come, which is not the same as an empty report. */
    public boolean isMissing() {
        return state == null && numerator == null;
    }
}
