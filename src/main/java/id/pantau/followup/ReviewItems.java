package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.region.RegionService;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said about the items of an agenda, and what is decided. Within the transaction of the meeting. */
@Component
class ReviewItems {

    private final ReviewStore store;
    private final MeetingDecisions decisions;
    private final FollowUpQueries problems;
    private final RegionService regions;

    ReviewItems(ReviewStore store, MeetingDecisions decisions, FollowUpQueries problems, RegionService regions) {
        this.store = store;
        this.decisions = decisions;
        this.problems = problems;
        this.regions = regions;
    }

    /** Where the meeting is. */
    record Place(ReviewRow review, FollowUpUnit unit, FollowUpUnits.Today today) {}

    /** Something that was not on the agenda. */
    void bringUp(Place place, int stop, ReviewItemForm said) {
        String problem = FreeText.required(said.problem(), FollowUp.TEXT, "follow-up.error.problem");
        String plan = FreeText.optional(said.plan(), FollowUp.TEXT);
        store.add(place.review().id(), stop, place.unit().villageId(), said(place, null, null, said, problem, plan));
    }

    /**
     * Writes what was said about an item, and an RTL where one was decided.
     *
     * @throws DomainException.Conflict where somebody else has written about it in between
     */
    void settle(Place place, ReviewQueries.StoredItem item, ReviewItemForm said, Agenda.Rows rows) {
        String plan = FreeText.optional(said.plan(), FollowUp.TEXT);
        String problem = item.reason() == AgendaReason.ROUTINE
                ? null
                : FreeText.required(said.problem(), FollowUp.TEXT, "follow-up.error.problem");
        if (item.version() != said.version()) {
            throw changed(item, plan);
        }
        if (item.outcome() == ReviewOutcome.DECIDED && plan == null) {
            throw DomainException.rule("review.error.decided", Objects.requireNonNull(item.plan()));
        }
        boolean same = item.outcome() == ReviewOutcome.DECIDED
                && Objects.equals(item.problem(), problem)
                && Objects.equals(item.cause(), FreeText.optional(said.cause(), FollowUp.TEXT))
                && Objects.equals(item.plan(), plan)
                && Objects.equals(item.due(), said.due())
                && isSame(item.owner(), said.owner());
        if (same) {
            return;
        }
        FollowUpRow row = rows.find(place.unit(), item.indicatorCode(), item.followUpId());
        PreviousDecision previous = item.previous();
        if (item.outcome() != ReviewOutcome.DECIDED && row != null) {
            // As it stands when the meeting comes to it, before something new is decided.
            previous = PreviousDecision.of(row, previous == null ? null : previous.decidedOn());
        }
        if (!store.say(item.id(), item.version(), said(place, item, previous, said, problem, plan))) {
            throw changed(item, plan);
        }
    }

    private ReviewStore.Said said(
            Place place,
            ReviewQueries.@Nullable StoredItem item,
            @Nullable PreviousDecision previous,
            ReviewItemForm said,
            @Nullable String problem,
            @Nullable String plan) {
        String cause = FreeText.optional(said.cause(), FollowUp.TEXT);
        Integer before = item == null ? null : item.followUpId();
        if (plan == null) {
            return new ReviewStore.Said(previous, problem, cause, ReviewOutcome.PASSED, null, null, null, before);
        }
        int followUp = decisions.decide(new ReviewPlan(
                place.unit().code(),
                item == null ? null : item.indicatorCode(),
                said.followUpId(),
                said.followUpVersion(),
                problem,
                cause,
                plan,
                said.owner(),
                said.due(),
                place.review().forum()));
        // With the name of the owner as it is kept.
        Owner owner = problems.row(followUp, place.today(), regions.today())
                .map(FollowUpRow::owner)
                .orElse(said.owner());
        return new ReviewStore.Said(previous, problem, cause, ReviewOutcome.DECIDED, plan, owner, said.due(), followUp);
    }

    /** Names are kept with what is stored, and chosen without. */
    private static boolean isSame(@Nullable Owner stored, @Nullable Owner chosen) {
        return stored != null
                && chosen != null
                && stored.kind() == chosen.kind()
                && Objects.equals(stored.accountId(), chosen.accountId())
                && (stored.kind() != OwnerKind.OFFICE || Objects.equals(stored.name(), chosen.name()));
    }

    private static DomainException changed(ReviewQueries.StoredItem item, @Nullable String mine) {
        return DomainException.conflict(
                "review.error.changed", item.plan() == null ? "–" : item.plan(), mine == null ? "–" : mine);
    }
}
