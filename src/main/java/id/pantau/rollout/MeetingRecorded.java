package id.pantau.rollout;

import java.time.LocalDate;
import java.util.Set;

/**
 * A meeting of a Puskesmas has taken place and its minutes are recorded.
 *
 * @param villageIds villages that were discussed
 * @param withPustuHeads whether any head of a Pustu took part: without them it is no evaluation with the Pustu
 */
public record MeetingRecorded(
        MeetingForum forum, int puskesmasId, LocalDate date, Set<Integer> villageIds, boolean withPustuHeads) {

    public MeetingRecorded {
        villageIds = Set.copyOf(villageIds);
    }
}
