package id.pantau.followup;

import java.util.List;

/** What was said about a village: all of it is saved, or nothing. */
public record ReviewStopForm(int reviewId, String unitCode, List<ReviewItemForm> items) {

    public ReviewStopForm {
        items = List.copyOf(items);
    }
}
