package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whose report of an indicator is overdue today (rules §5), whatever period a page shows: a page opens on the last month with enough
 * reports, and those who are silent since are exactly not in it.
 *
 * @param lens on the year of {@code due}
 * @param due the last month whose report should have been there some days (a setting) ago
 */
record Overdue(Lens lens, Period due) {

    /** Null where {@code lens} is on another year, or where the indicator comes as annual totals only. */
    static @Nullable Overdue of(Lens lens) {
        Period due = due(lens.indicator(), lens.today(), lens.settings());
        boolean byMonth = lens.covers(due) && lens.series().facts().hasMonths();
        return byMonth ? new Overdue(lens, due) : null;
    }

    static Period due(Indicator indicator, LocalDate today, RuleSettings settings) {
        ReportingRhythm rhythm = indicator.rhythm();
        YearMonth month = YearMonth.from(today).minusMonths(1);
        while (!rhythm.isDue(month.getMonthValue()) || !AlertRule.late(rhythm.dueDate(month), today, settings)) {
            month = month.minusMonths(1);
        }
        return Period.of(month);
    }

    /** Whether nothing has come from the area for the month that is due or a later one, not even an empty report. */
    boolean silent(Area area) {
        if (cameSince(lens.track(area))) {
            return false;
        }
        Integer village = area.singleVillage();
        Integer serving = village == null ? null : lens.structure().puskesmasOf(village);
        return serving == null || !lens.puskesmasTrack(serving).at(due).onlyPuskesmas();
    }

    /** How many months of the year, the last ones without a break, have not come. */
    int months(Area area) {
        Track track = lens.track(area);
        int missing = 0;
        for (int month :
                lens.indicator().rhythm().dueMonths().headSet(due.month() + 1).reversed()) {
            if (track.at(Period.month(due.year(), month)).hasNumber()) {
                break;
            }
            missing++;
        }
        return missing;
    }

    private boolean cameSince(Track track) {
        for (int month = due.month(); month <= 12; month++) {
            if (track.at(Period.month(due.year(), month)).anyRow()) {
                return true;
            }
        }
        return false;
    }
}
