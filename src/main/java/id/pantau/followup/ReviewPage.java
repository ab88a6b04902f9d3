package id.pantau.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a Puskesmas.
 *
 * @param choices Puskesmas that the account may choose from, by name
 * @param puskesmas null where one is to be chosen first
 * @param reviews those on first, then the newest first
 * @param mayWrite whether the account may begin one
 */
public record ReviewPage(
        LocalDate today,
        List<FollowUpUnit> choices,
        @Nullable FollowUpUnit puskesmas,
        List<ReviewRow> reviews,
        boolean mayWrite) {

    public ReviewPage {
        choices = List.copyOf(choices);
        reviews = List.copyOf(reviews);
    }
}
