package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.region.RegionService;
import id.pantau.rollout.MeetingForum;
import id.pantau.rollout.MeetingRecorded;
import id.pantau.rollout.MeetingReopened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done at a meeting of a Puskesmas: begin, go from village to village, record the minutes, open them again. For head and
 * officers of that Puskesmas; for all others it does not exist. Recorded minutes are evidence for the rollout.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ReviewWork {

    private static final int MOST_PEOPLE = 500;

    private final ReviewQueries queries;
    private final ReviewStore store;
    private final ReviewService service;
    private final Agenda agenda;
    private final ReviewItems reviewItems;
    private final FollowUpUnits units;
    private final MeetingDays days;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final ApplicationEventPublisher events;

    ReviewWork(
            ReviewQueries queries,
            ReviewStore store,
            ReviewService service,
            Agenda agenda,
            ReviewItems reviewItems,
            FollowUpUnits units,
            MeetingDays days,
            RegionService regions,
            ScopeSource scopes,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.service = service;
        this.agenda = agenda;
        this.reviewItems = reviewItems;
        this.units = units;
        this.days = days;
        this.regions = regions;
        this.scopes = scopes;
        this.events = events;
    }

    /**
     * Begins a meeting: its agenda is made and kept.
     *
     * @return id of the meeting
     * @throws DomainException.Conflict where one of this forum is on already
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    public int begin(String puskesmasCode, MeetingForum forum, @Nullable LocalDate heldOn) {
        Scope scope = scopes.current();
        FollowUpUnits.Today today = units.today();
        FollowUpUnit puskesmas = today.seen(scope, puskesmasCode);
        if (puskesmas.isVillage() || !ReviewService.mayLead(scope, puskesmas)) {
            throw DomainException.notFound("error.unknown-unit", puskesmasCode);
        }
        LocalDate day = day(heldOn);
        List<AgendaItem> items =
                agenda.of(puskesmas, ReviewService.id(puskesmas), forum, today, service.rows(puskesmas, scope, today));
        if (items.isEmpty()) {
            throw DomainException.rule("review.error.no-villages");
        }
        return store.begin(ReviewService.id(puskesmas), forum, day, days.afterMeeting(forum, day), items);
    }

    /**
     * Writes what was said about a village, all of it or nothing: RTL where one is written, "sesuai, lanjut" elsewhere.
     *
     * @throws DomainException.Conflict where somebody else has written about the same item in between
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    public void settle(ReviewStopForm form) {
        ReviewRow review = open(form.reviewId());
        Scope scope = scopes.current();
        FollowUpUnits.Today today = units.today();
        FollowUpUnit unit = today.seen(scope, form.unitCode());
        List<ReviewQueries.StoredItem> items = queries.items(review.id()).stream()
                .filter(item -> isOf(item, unit, review))
                .toList();
        if (items.isEmpty()) {
            throw DomainException.notFound("error.unknown-unit", form.unitCode());
        }
        var place = new ReviewItems.Place(review, unit, today);
        FollowUpUnit puskesmas = today.seen(scope, Objects.requireNonNull(unit.puskesmasCode()));
        Agenda.Rows rows = service.rows(puskesmas, scope, today);
        for (ReviewItemForm entry : form.items()) {
            if (entry.id() == null) {
                reviewItems.bringUp(place, items.getFirst().stop(), entry);
            } else {
                ReviewQueries.StoredItem item = items.stream()
                        .filter(stored -> stored.id() == entry.id())
                        .findFirst()
                        .orElseThrow(() -> DomainException.notFound("error.unknown-unit", form.unitCode()));
                reviewItems.settle(place, item, entry, rows);
            }
        }
    }

    private static boolean isOf(ReviewQueries.StoredItem item, FollowUpUnit unit, ReviewRow review) {
        return unit.isVillage()
                ? Objects.equals(item.villageId(), unit.villageId())
                : item.villageId() == null && Objects.equals(unit.puskesmasId(), review.puskesmasId());
    }

    /**
     * Records the minutes: they are evidence from now on. Villages that nobody has spoken about stand on the next agenda again.
     *
     * @throws DomainException.Conflict where somebody else has written in between
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    public void finish(ReviewClosingForm form) {
        ReviewRow review = open(form.id());
        LocalDate day = day(form.heldOn());
        String remarks = FreeText.optional(form.remarks(), FollowUp.TEXT);
        int people = form.attendance().values().stream().mapToInt(n -> n).sum();
        if (form.attendance().values().stream().anyMatch(n -> n < 0) || people < 1 || people > MOST_PEOPLE) {
            throw DomainException.rule("review.error.attendance", MOST_PEOPLE);
        }
        List<ReviewQueries.StoredItem> items = queries.items(review.id());
        Set<Integer> left = villages(items, true);
        Set<Integer> discussed = villages(items, false).stream()
                .filter(village -> !left.contains(village))
                .collect(Collectors.toSet());
        if (discussed.isEmpty()) {
            throw DomainException.rule("review.error.nothing-discussed");
        }
        if (!store.finish(form, day, days.afterMeeting(review.forum(), day), remarks)) {
            throw DomainException.conflict("review.error.meeting-changed", review.changedBy());
        }
        events.publishEvent(new MeetingRecorded(
                review.forum(),
                review.puskesmasId(),
                day,
                discussed,
                form.attendance().getOrDefault(Attendee.PUSTU_HEAD, 0) > 0));
    }

    private static Set<Integer> villages(List<ReviewQueries.StoredItem> items, boolean openOnly) {
        return items.stream()
                .filter(item -> !openOnly || item.outcome() == ReviewOutcome.OPEN)
                .map(ReviewQueries.StoredItem::villageId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Opens recorded minutes again, with a reason: until they are recorded anew they are no evidence.
     *
     * @throws DomainException.Conflict where somebody else has written in between
     */
    public void reopen(int id, int version, @Nullable String reason) {
        ReviewRow review = led(id);
        if (review.isDraft()) {
            throw DomainException.rule("review.error.open");
        }
        String why = FreeText.required(reason, FollowUp.TEXT, "follow-up.error.reason");
        if (!store.reopen(id, version, why)) {
            throw DomainException.conflict("review.error.meeting-changed", review.changedBy());
        }
        events.publishEvent(new MeetingReopened(review.forum(), review.puskesmasId(), review.heldOn(), why));
    }

    private ReviewRow open(int id) {
        ReviewRow review = led(id);
        if (!review.isDraft()) {
            throw DomainException.rule("review.error.recorded");
        }
        return review;
    }

    /** One at a time writes; whoever does not lead this Puskesmas' meetings is answered as if there were none. */
    private ReviewRow led(int id) {
        store.lock(id);
        ReviewRow review = queries.row(id).orElseThrow(ReviewService::unknown);
        boolean leads = units.today()
                .find(null, review.puskesmasId())
                .filter(unit -> ReviewService.mayLead(scopes.current(), unit))
                .isPresent();
        if (!leads) {
            throw ReviewService.unknown();
        }
        return review;
    }

    private LocalDate day(@Nullable LocalDate heldOn) {
        if (heldOn == null) {
            throw DomainException.rule("review.error.no-day");
        }
        if (heldOn.isAfter(regions.today())) {
            throw DomainException.rule("review.error.future");
        }
        return heldOn;
    }
}
