package id.pantau.facility;

import java.time.LocalDate;
import java.util.List;

/**
 * A Puskesmas, open or closed, with its wilayah kerja of all times.
 *
 * @param served in the order of the villages
 */
public record PuskesmasHistory(FacilityRow puskesmas, List<Served> served) {

    public PuskesmasHistory {
        served = List.copyOf(served);
    }

    /**
     * From when to when it serves a village.
     *
     * @param until first day that no longer counts
     */
    public record Served(int villageId, LocalDate from, LocalDate until) {

        public boolean isOn(LocalDate day) {
            return !from.isAfter(day) && until.isAfter(day);
        }
    }

    public boolean isOpen(LocalDate day) {
        LocalDate opened = puskesmas.opened();
        LocalDate closed = puskesmas.closed();
        return (opened == null || !opened.isAfter(day)) && (closed == null || closed.isAfter(day));
    }
}
