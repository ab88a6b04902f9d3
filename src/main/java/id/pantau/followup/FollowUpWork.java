package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with problems: report, decide, act, hand on, give back, close. Who may do what tells {@link FollowUpAct}; a problem
 * of a unit that is not seen is answered like one that does not exist. Every change is a step in the history.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class FollowUpWork {

    private final FollowUpRepository repository;
    private final FollowUpQueries queries;
    private final FollowUpUnits units;
    private final Owners owners;
    private final FollowUpJournal journal;
    private final Snapshots snapshots;
    private final FigureService figures;
    private final AccountHolders accounts;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final Author author;

    FollowUpWork(
            FollowUpRepository repository,
            FollowUpQueries queries,
            FollowUpUnits units,
            Owners owners,
            FollowUpJournal journal,
            Snapshots snapshots,
            FigureService figures,
            AccountHolders accounts,
            RegionService regions,
            ScopeSource scopes,
            Author author) {
        this.repository = repository;
        this.queries = queries;
        this.units = units;
        this.owners = owners;
        this.journal = journal;
        this.snapshots = snapshots;
        this.figures = figures;
        this.accounts = accounts;
        this.regions = regions;
        this.scopes = scopes;
        this.author = author;
    }

    /**
     * Reports a problem. It begins at the desk of who reports it; what Dinkes and leaders report begins with those nearest to it.
     *
     * @return id of the problem
     * @throws DomainException.Conflict where one is open for this unit and indicator
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    public int report(FollowUpForm form) {
        Scope scope = scopes.current();
        if (!FollowUpService.mayReport(scope)) {
            throw DomainException.notFound("error.not-allowed");
        }
        FollowUpUnit unit = units.today().seen(scope, form.unitCode());
        var seats = new Seats(accounts.holders());
        Seats.Seat seat = firstSeat(scope, unit, seats);
        var problem = new FollowUp(
                unit,
                FollowUpOrigin.REPORTED,
                FreeText.required(form.problem(), FollowUp.TEXT, "follow-up.error.problem"),
                seat.desk(),
                regions.today(),
                author);
        problem.explain(form.cause());
        String indicator = form.indicatorCode();
        if (indicator != null) {
            HeadlineFigure figure = snapshots
                    .figure(figures, unit.code(), indicator, form.period())
                    .orElseThrow(() -> DomainException.notFound("figure.error.unknown-indicator", indicator));
            requireNoneOpen(unit, indicator);
            problem.about(indicator, figure.period(), snapshots.of(figure));
        }
        FollowUp stored = journal.store(problem);
        journal.step(scope, stored, StepKind.OPENED, null, seat.passed(), form.problem(), seats.at(seat.desk(), unit));
        return stored.id();
    }

    /** Decides on the RTL, or changes it. */
    public void decide(PlanForm form) {
        var work = begin(form.id(), form.version(), FollowUpAct.PLAN);
        Owner owner = owners.named(form.owner(), work.unit(), work.seats());
        LocalDate due = owners.due(form.due(), regions.today());
        work.problem().decide(form, owner, due);
        FollowUp stored = journal.store(work.problem());
        List<AccountHolder> responsible =
                work.seats().those(work.unit(), owner.accountId()).toList();
        step(work, stored, StepKind.PLANNED, form.plan(), responsible);
    }

    /** Tells what was done; the desk learns of it. */
    public void act(ActionForm form) {
        var work = begin(form.id(), form.version(), FollowUpAct.ACT);
        work.problem().act(form);
        FollowUp stored = journal.store(work.problem());
        step(work, stored, StepKind.ACTED, form.action(), work.seats().at(stored.desk(), work.unit()));
    }

    /** Hands it on to the next desk at which somebody sits ("Teruskan ke Kepala Puskesmas"). */
    public void forward(int id, int version, @Nullable String reason) {
        var work = begin(id, version, FollowUpAct.FORWARD);
        Desk from = work.problem().desk();
        Seats.Seat seat = from.above()
                .flatMap(above -> work.seats().from(above, work.unit()))
                .orElseThrow(() -> DomainException.rule("follow-up.error.nobody-above"));
        String why = FreeText.optional(reason, FollowUp.TEXT);
        work.problem().moveTo(seat.desk(), regions.today());
        FollowUp stored = journal.store(work.problem());
        journal.step(
                work.scope(),
                stored,
                StepKind.FORWARDED,
                from,
                seat.passed(),
                why,
                work.seats().at(seat.desk(), work.unit()));
    }

    /**
     * Gives it back to a lower desk.
     *
     * @throws DomainException.RuleViolation without a reason, and where nobody sits there
     */
    public void giveBack(int id, int version, Desk to, @Nullable String reason) {
        var work = begin(id, version, FollowUpAct.RETURN);
        Desk from = work.problem().desk();
        String why = FreeText.required(reason, FollowUp.TEXT, "follow-up.error.reason");
        if (to.compareTo(from) >= 0 || work.seats().at(to, work.unit()).isEmpty()) {
            throw DomainException.rule("follow-up.error.nobody-below");
        }
        work.problem().moveTo(to, regions.today());
        FollowUp stored = journal.store(work.problem());
        journal.step(
                work.scope(),
                stored,
                StepKind.RETURNED,
                from,
                List.of(),
                why,
                work.seats().at(to, work.unit()));
    }

    /** Closes it; the figure is kept as it is now. */
    public void close(ClosingForm form) {
        var work = begin(form.id(), form.version(), FollowUpAct.CLOSE);
        HeadlineFigure now = Optional.ofNullable(work.problem().indicatorCode())
                .flatMap(indicator -> snapshots.figure(figures, work.unit().code(), indicator, null))
                .orElse(null);
        work.problem()
                .close(
                        form,
                        regions.today(),
                        now == null ? null : snapshots.of(now),
                        now == null ? missing(work) : Snapshots.month(now));
        FollowUp stored = journal.store(work.problem());
        step(work, stored, StepKind.CLOSED, form.evaluation(), concerned(work));
    }

    /** Of reports that have not come, the last month that is still missing; null for any other problem without a figure. */
    private @Nullable Period missing(Work work) {
        return work.problem().isMissingReport()
                ? snapshots
                        .missingReport(figures, work.unit().code())
                        .orElse(work.problem().period())
                : null;
    }

    /** Opens it again, with a reason, at the desk where it was. */
    public void reopen(int id, int version, @Nullable String reason) {
        var work = begin(id, version, FollowUpAct.REOPEN);
        String why = FreeText.required(reason, FollowUp.TEXT, "follow-up.error.reason");
        String indicator = work.problem().indicatorCode();
        if (indicator != null) {
            requireNoneOpen(work.unit(), indicator);
        }
        work.problem().reopen(regions.today());
        FollowUp stored = journal.store(work.problem());
        List<AccountHolder> told = Stream.concat(
                        work.seats().at(stored.desk(), work.unit()).stream(),
                        work.seats().those(work.unit(), stored.ownerAccountId()))
                .toList();
        step(work, stored, StepKind.REOPENED, why, told);
    }

    private record Work(Scope scope, FollowUp problem, FollowUpUnit unit, Seats seats) {}

    private Work begin(int id, int version, FollowUpAct act) {
        Scope scope = scopes.current();
        FollowUp problem = repository.findById(id).orElseThrow(FollowUpWork::unknown);
        FollowUpUnit unit = units.today()
                .find(problem.villageId(), problem.facilityId())
                .filter(found -> found.isSeenBy(scope))
                .orElseThrow(FollowUpWork::unknown);
        if (problem.version() != version) {
            throw DomainException.conflict("follow-up.error.changed");
        }
        if (!FollowUpAct.of(scope.role(), problem.state(), problem.desk()).contains(act)) {
            throw DomainException.notFound("error.not-allowed");
        }
        return new Work(scope, problem, unit, new Seats(accounts.holders()));
    }

    private static Seats.Seat firstSeat(Scope scope, FollowUpUnit unit, Seats seats) {
        Desk first = unit.isVillage() ? Desk.PUSTU : Desk.PUSKESMAS;
        Desk own = Desk.of(scope.role()).orElse(Desk.PUSKESMAS);
        return scope.wholeRegency()
                ? seats.from(first, unit).orElse(new Seats.Seat(own, List.of()))
                : new Seats.Seat(own, List.of());
    }

    /** Who reported it, who was responsible, and those who worked on it below the desk that closes. */
    private static List<AccountHolder> concerned(Work work) {
        FollowUp problem = work.problem();
        Stream<AccountHolder> below = Stream.of(Desk.PUSTU, Desk.PUSKESMAS)
                .filter(desk -> desk.compareTo(problem.desk()) <= 0)
                .flatMap(desk -> work.seats().at(desk, work.unit()).stream());
        return Stream.concat(
                        below, work.seats().those(work.unit(), problem.openedAccountId(), problem.ownerAccountId()))
                .toList();
    }

    private void requireNoneOpen(FollowUpUnit unit, String indicatorCode) {
        queries.open(unit, indicatorCode).ifPresent(open -> {
            throw DomainException.conflict("follow-up.error.already-open", unit.name());
        });
    }

    private void step(Work work, FollowUp problem, StepKind kind, @Nullable String text, List<AccountHolder> told) {
        journal.step(work.scope(), problem, kind, problem.desk(), List.of(), text, told);
    }

    private static DomainException unknown() {
        return DomainException.notFound("follow-up.error.unknown");
    }
}
