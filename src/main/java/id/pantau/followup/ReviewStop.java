package id.pantau.followup;

import id.pantau.account.AccountHolder;
import java.util.List;

/**
 * A village of the agenda, or the Puskesmas itself.
 *
 * @param items at least one
 * @param owners accounts that can be responsible for an RTL of it
 */
public record ReviewStop(FollowUpUnit unit, List<ReviewItem> items, List<AccountHolder> owners) {

    public ReviewStop {
        items = List.copyOf(items);
        owners = List.copyOf(owners);
    }

    /** Whether all of it was spoken about. */
    public boolean discussed() {
        return items.stream().noneMatch(item -> item.outcome() == ReviewOutcome.OPEN);
    }

    /** What calls for a word; empty for a village that is only looked at. */
    public List<ReviewItem> topics() {
        return items.stream()
                .filter(item -> item.reason() != AgendaReason.ROUTINE)
                .toList();
    }
}
