package id.pantau.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem can go by hand, and who can be told of it.
 *
 * @param above the next desk up at which somebody sits; null where there is none
 * @param below the desks below at which somebody sits, lowest first
 * @param mentionable the desks at which somebody else sits for its unit, lowest first
 */
public record FollowUpWays(@Nullable Desk above, List<Desk> below, List<Desk> mentionable) {

    public FollowUpWays {
        below = List.copyOf(below);
        mentionable = List.copyOf(mentionable);
    }
}
