package id.pantau.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem can go by hand.
 *
 * @param above the next desk up at which somebody sits; null where there is none
 * @param below the desks below at which somebody sits, lowest first
 */
public record FollowUpWays(@Nullable Desk above, List<Desk> below) {

    public FollowUpWays {
        below = List.copyOf(below);
    }
}
