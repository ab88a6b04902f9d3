package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import id.pantau.indicator.FigureService;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a meeting of a Puskesmas decides about problems. Within the transaction of the minutes. */
@Component
class MeetingDecisions {

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

    MeetingDecisions(
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
     * Decides on an RTL at a meeting of the Puskesmas: of the problem that was shown, of the open one of the unit and indicator that
     * nobody has decided on yet, or of a new one. Whoever keeps the minutes may be an officer without a desk; the head decides there.
     *
     * @return id of the problem
     * @throws DomainException.Conflict where somebody has changed or decided it in between
     */
    int decide(ReviewPlan form) {
        Scope scope = scopes.current();
        FollowUpUnit unit = units.today().seen(scope, form.unitCode());
        if (!ReviewService.mayLead(scope, unit)) {
            throw DomainException.notFound("error.not-allowed");
        }
        var seats = new Seats(accounts.holders());
        FollowUp problem = atMeeting(form, unit).orElseGet(() -> openAtMeeting(scope, form, unit, seats));
        Owner owner = owners.named(form.owner(), unit, seats);
        LocalDate due = owners.due(form.due(), regions.today());
        problem.decide(
                new PlanForm(
                        problem.id(),
                        problem.version(),
                        form.cause(),
                        form.plan(),
                        form.owner(),
                        due,
                        form.forum().name()),
                owner,
                due);
        FollowUp stored = journal.store(problem);
        List<AccountHolder> responsible = seats.those(unit, owner.accountId()).toList();
        journal.step(scope, stored, StepKind.PLANNED, stored.desk(), List.of(), form.plan(), responsible);
        return stored.id();
    }

    /** The open problem that the meeting speaks about; empty where there is none. */
    private Optional<FollowUp> atMeeting(ReviewPlan form, FollowUpUnit unit) {
        Optional<FollowUp> shown = Optional.ofNullable(form.followUpId())
                .flatMap(repository::findById)
                .filter(found -> units.today()
                        .find(found.villageId(), found.facilityId())
                        .filter(unit::equals)
                        .isPresent())
                .filter(found -> found.state().isOpen());
        if (shown.isPresent()) {
            if (shown.get().version() != form.followUpVersion()) {
                throw DomainException.conflict("follow-up.error.changed");
            }
            return shown;
        }
        Optional<FollowUp> meanwhile = Optional.ofNullable(form.indicatorCode())
                .flatMap(indicator -> queries.open(unit, indicator))
                .flatMap(repository::findById);
        if (meanwhile.filter(found -> found.state() != FollowUpState.NEW).isPresent()) {
            throw DomainException.conflict("follow-up.error.already-open", unit.name());
        }
        return meanwhile;
    }

    private FollowUp openAtMeeting(Scope scope, ReviewPlan form, FollowUpUnit unit, Seats seats) {
        var problem = new FollowUp(
                unit,
                FollowUpOrigin.REVIEW,
                FreeText.required(form.problem(), FollowUp.TEXT, "follow-up.error.problem"),
                Desk.PUSKESMAS,
                regions.today(),
                author);
        String indicator = form.indicatorCode();
        if (indicator != null) {
            snapshots
                    .figure(figures, unit.code(), indicator, null)
                    .ifPresent(figure -> problem.about(indicator, figure.period(), snapshots.of(figure)));
        }
        FollowUp stored = journal.store(problem);
        journal.step(scope, stored, StepKind.OPENED, null, List.of(), form.problem(), seats.at(Desk.PUSKESMAS, unit));
        return stored;
    }
}
