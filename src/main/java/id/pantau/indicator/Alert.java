package id.pantau.indicator;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of "Perlu perhatian" (rules §5).
 *
 * @param unit a village, or a Puskesmas where figures go no further down
 * @param puskesmas that serves the village; null where none does, and for a Puskesmas itself
 * @param period of the figure; of a missing report the month that is overdue
 * @param reason why it is listed; the sentence is the message {@code figure.alert.<NAME>}
 * @param figure of the period that is shown; without numbers where nothing was reported
 * @param peopleNeeded to be on pace (lower is better: over the limit; deaths: their number); the first order of the list
 * @param monthsBehind below pace, or without a report; the second order
 */
public record Alert(
        Unit unit,
        @Nullable Unit puskesmas,
        Indicator indicator,
        Period period,
        Reason reason,
        UnitFigure figure,
        long peopleNeeded,
        int monthsBehind) {

    /** Sturdier than the PWS sheet: a village has five pregnancies a month. */
    public enum Reason {
        /** Below pace for two months or more and falling in the latest two. */
        BEHIND_AND_FALLING,
        /** Not reported ten days (a setting) after the due day. */
        NOT_REPORTED,
        /** A death in this year. */
        DEATH
    }
}
