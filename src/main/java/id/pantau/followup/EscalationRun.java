package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The clock: hands on what has stayed at its desk for longer than the delay of the policy. In batches, each in its own transaction:
 * what a killed process leaves is whole batches. Safe to run twice, and on two nodes at once: a problem moves only from the desk on
 * which it was read, and at most one desk a run, so that nobody is passed over while the server stood still.
 */
@Component
class EscalationRun {

    private static final int BATCH = 500;

    private final EscalationStore store;
    private final EscalationDelays delays;
    private final WorkCalendars calendars;
    private final FollowUpUnits units;
    private final AccountHolders accounts;
    private final RegionService regions;
    private final NightTransactions night;

    EscalationRun(
            EscalationStore store,
            EscalationDelays delays,
            WorkCalendars calendars,
            FollowUpUnits units,
            AccountHolders accounts,
            RegionService regions,
            NightTransactions night) {
        this.store = store;
        this.delays = delays;
        this.calendars = calendars;
        this.units = units;
        this.accounts = accounts;
        this.regions = regions;
        this.night = night;
    }

    /** What does not change during a run. */
    private record Day(
            LocalDate today,
            LocalDateTime moment,
            Map<EscalationPolicy, Integer> delays,
            WorkCalendar calendar,
            FollowUpUnits.Today units,
            Seats seats) {}

    /** The record of a run that begins now. */
    int begin() {
        LocalDate today = regions.today();
        return night.in(() -> store.begin(today, night.moment()));
    }

    /** One run, recorded. */
    EscalationResult run() {
        return run(begin());
    }

    /**
     * The run whose record has begun; with its end the record is complete.
     *
     * @param run of {@link #begin}
     */
    EscalationResult run(int run) {
        LocalDate today = regions.today();
        Day day = night.in(() -> new Day(
                today,
                night.moment(),
                delays.current(),
                calendars.current(),
                units.today(),
                new Seats(accounts.holders())));
        var total = new Tally();
        int last = 0;
        List<EscalationStore.Candidate> batch;
        do {
            int after = last;
            batch = night.in(() -> batch(run, day, after, total));
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH);
        EscalationResult result = total.result();
        night.in(() -> store.finish(run, night.moment(), result));
        return result;
    }

    private List<EscalationStore.Candidate> batch(int run, Day day, int after, Tally total) {
        List<EscalationStore.Candidate> batch = store.candidates(after, BATCH);
        var moves = new ArrayList<EscalationStore.Move>();
        var outcome = new Tally();
        for (EscalationStore.Candidate candidate : batch) {
            judge(day, candidate, outcome).ifPresent(moves::add);
        }
        outcome.escalated += store.move(moves, day.moment());
        store.failures(run, outcome.failures);
        total.add(outcome);
        return batch;
    }

    private static Optional<EscalationStore.Move> judge(Day day, EscalationStore.Candidate candidate, Tally outcome) {
        EscalationPolicy policy = EscalationPolicy.from(candidate.desk()).orElseThrow();
        try {
            LocalDate lastDay = EscalationPolicy.lastDay(
                    candidate.deskSince(),
                    candidate.due(),
                    day.delays().getOrDefault(policy, policy.defaultDays()),
                    day.calendar());
            if (!day.today().isAfter(lastDay)) {
                outcome.skipped++;
                return Optional.empty();
            }
        } catch (DomainException e) {
            outcome.failures.add(new EscalationResult.Failure(
                    candidate.id(), e.key(), e.arguments().getFirst().toString()));
            return Optional.empty();
        }
        FollowUpUnit unit =
                day.units().find(candidate.villageId(), candidate.facilityId()).orElse(null);
        Seats.Seat seat =
                unit == null ? null : day.seats().from(policy.to(), unit).orElse(null);
        if (unit == null || seat == null) {
            outcome.failures.add(new EscalationResult.Failure(
                    candidate.id(), unit == null ? "follow-up.failure.unit" : "follow-up.failure.nobody", null));
            return Optional.empty();
        }
        List<Integer> told = day.seats().at(seat.desk(), unit).stream()
                .map(AccountHolder::accountId)
                .toList();
        return Optional.of(new EscalationStore.Move(candidate, policy, seat, day.today(), told));
    }

    /** Counts of a run or a batch. */
    private static final class Tally {
        private int escalated;
        private int skipped;
        private final List<EscalationResult.Failure> failures = new ArrayList<>();

        void add(Tally other) {
            escalated += other.escalated;
            skipped += other.skipped;
            failures.addAll(other.failures);
        }

        EscalationResult result() {
            return new EscalationResult(escalated, skipped, failures);
        }
    }
}
