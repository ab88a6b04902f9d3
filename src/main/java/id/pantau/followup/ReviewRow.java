package id.pantau.followup;

import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in a list.
 *
 * @param nextOn proposed for the next one: a working day, as far as is known
 * @param attendance people by role; empty while it is on
 * @param reason why it was opened again; null where it was not
 * @param changedBy who wrote last: name of the account
 * @param villages on the agenda, of those that the account sees
 * @param discussed of these, the ones that were spoken about
 * @param decisions RTL that were decided
 */
public record ReviewRow(
        int id,
        int version,
        int puskesmasId,
        MeetingForum forum,
        LocalDate heldOn,
        LocalDate nextOn,
        ReviewState state,
        Map<Attendee, Integer> attendance,
        @Nullable String remarks,
        @Nullable String reason,
        String changedBy,
        int villages,
        int discussed,
        int decisions) {

    public ReviewRow {
        var ordered = new EnumMap<Attendee, Integer>(Attendee.class);
        ordered.putAll(attendance);
        attendance = Collections.unmodifiableMap(ordered);
    }

    /** As somebody reads it who sees only these villages of it. */
    ReviewRow withOnly(Collection<ReviewStop> seen) {
        return counted(
                seen.size(), (int) seen.stream().filter(ReviewStop::discussed).count(), (int) seen.stream()
                        .flatMap(stop -> stop.items().stream())
                        .filter(item -> item.outcome() == ReviewOutcome.DECIDED)
                        .count());
    }

    /** What was remarked about the whole is not for those who see a part of it. */
    ReviewRow withoutRemarks() {
        return counted(villages, discussed, decisions);
    }

    private ReviewRow counted(int ofVillages, int ofDiscussed, int ofDecisions) {
        return new ReviewRow(
                id,
                version,
                puskesmasId,
                forum,
                heldOn,
                nextOn,
                state,
                attendance,
                null,
                null,
                changedBy,
                ofVillages,
                ofDiscussed,
                ofDecisions);
    }

    public boolean isDraft() {
        return state == ReviewState.DRAFT;
    }
}
