package id.pantau.facility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One facility with what became of it.
 *
 * @param earlier what it was called and under whom it stood before, the oldest first
 * @param events the newest first; merging is told at both ends
 * @param served wilayah kerja of all times, by village and time; empty for all but a Puskesmas
 */
public record FacilityHistory(
        RegisterRow facility, List<FacilityPeriod> earlier, List<FacilityEventRow> events, List<Served> served) {

    public FacilityHistory {
        earlier = List.copyOf(earlier);
        events = List.copyOf(events);
        served = List.copyOf(served);
    }

    /**
     * A village in the wilayah kerja.
     *
     * @param from null: since the beginning
     * @param last last day that counts; null: no end is known
     */
    public record Served(
            String villageCode,
            String villageName,
            @Nullable LocalDate from,
            @Nullable LocalDate last) {}
}
