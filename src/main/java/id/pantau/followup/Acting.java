package id.pantau.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Who acts on which figure: the open problems that an account sees, of which one at most belongs to a unit and an indicator, and one
 * to the reports that a unit has not sent.
 *
 * @param today from which days are counted
 */
public record Acting(LocalDate today, Map<Key, ActingRow> rows) {

    /** Stands for the indicator where the problem is that reports have not come. */
    static final String REPORT = "-";

    /**
     * What a problem is about.
     *
     * @param village whether {@code unitId} is that of a village; otherwise it is that of a Puskesmas
     */
    public record Key(boolean village, int unitId, String indicatorCode) {}

    public Acting {
        rows = Map.copyOf(rows);
    }

    /** Empty where no problem is open. */
    public Optional<ActingRow> on(boolean village, int unitId, String indicatorCode) {
        return Optional.ofNullable(rows.get(new Key(village, unitId, indicatorCode)));
    }

    /** The same for the reports that have not come, whatever the indicators. */
    public Optional<ActingRow> onMissingReport(boolean village, int unitId) {
        return on(village, unitId, REPORT);
    }
}
