package id.pantau.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting with its agenda.
 *
 * @param stops in the order in which they are discussed, those in most need first
 * @param mayWrite whether the account leads it
 */
public record ReviewDetails(
        ReviewRow head, FollowUpUnit puskesmas, LocalDate today, List<ReviewStop> stops, boolean mayWrite) {

    public ReviewDetails {
        stops = List.copyOf(stops);
    }

    /** The first one that nobody has spoken about yet; empty where all were. */
    public Optional<ReviewStop> next() {
        return stops.stream().filter(stop -> !stop.discussed()).findFirst();
    }
}
