package id.pantau.followup;

import id.pantau.account.AccountHolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sits at which desk, for a unit. */
record Seats(List<AccountHolder> holders) {

    /**
     * Where a problem comes to rest.
     *
     * @param passed desks below at which nobody sits for the unit
     */
    record Seat(Desk desk, List<Desk> passed) {}

    Seats {
        holders = List.copyOf(holders);
    }

    /** Accounts that sit at a desk and answer for the unit. */
    List<AccountHolder> at(Desk desk, FollowUpUnit unit) {
        return holders.stream().filter(h -> desk.isOf(h.role()) && unit.isOf(h)).toList();
    }

    /** Those of these accounts that still answer for the unit; null is nobody. */
    Stream<AccountHolder> those(FollowUpUnit unit, @Nullable Integer... accountIds) {
        return holders.stream()
                .filter(unit::isOf)
                .filter(h -> Arrays.asList(accountIds).contains(h.accountId()));
    }

    /** The desks at which somebody other than this account sits for the unit, lowest first. */
    List<Desk> besides(int accountId, FollowUpUnit unit) {
        return Arrays.stream(Desk.values())
                .filter(desk -> at(desk, unit).stream().anyMatch(h -> h.accountId() != accountId))
                .toList();
    }

    /** The desk itself, or the next one up at which somebody sits for the unit; empty where there is none. */
    Optional<Seat> from(Desk desk, FollowUpUnit unit) {
        var passed = new ArrayList<Desk>();
        for (Optional<Desk> at = Optional.of(desk);
                at.isPresent();
                at = at.get().above()) {
            if (!at(at.get(), unit).isEmpty()) {
                return Optional.of(new Seat(at.get(), List.copyOf(passed)));
            }
            passed.add(at.get());
        }
        return Optional.empty();
    }
}
