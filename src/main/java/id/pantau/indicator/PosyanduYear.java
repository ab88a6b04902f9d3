package id.pantau.indicator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one Posyandu in a year.
 *
 * @param monthsOver how many months of the year have ended, 0 to 12: what was not done in them can no longer be done
 * @param opened reports of opening days, January to December
 * @param care reports of the services, each January to December; one that is missing was never reported
 * @param kader as counted last; null where nobody counted
 * @param tools whether tools to monitor growth have been shown; what was not shown is not known
 * @param extra whether additional activities have been shown; what was not shown is not known
 */
public record PosyanduYear(
        int monthsOver,
        List<Month> opened,
        Map<PosyanduCare, List<Month>> care,
        @Nullable Integer kader,
        boolean tools,
        boolean extra) {

    static final int MONTHS = 12;

    public PosyanduYear {
        opened = List.copyOf(opened);
        care = Map.copyOf(care);
    }

    /**
     * What was reported of a month.
     *
     * @param n null where nothing was
     * @param of as reported; null where it was not
     */
    public record Month(@Nullable Long n, @Nullable Long of) {

        /** Nothing was reported. */
        public static final Month NONE = new Month(null, null);
    }
}
