package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arahan: bupati and Sekda give a direction from any figure, to the head of the Dinkes, a Puskesmas or a camat; whoever it goes to
 * answers, the Dinkes for the camat. Leaders and Dinkes read all of them; a Puskesmas those that go to it or are about its units; the
 * head of a Pustu those about the own villages. For administrators and wall screens there are none.
 */
@Service
@Transactional(readOnly = true)
public class DirectionService {

    /** The columns of the table. */
    private static final int TEXT = 1000;

    private final DirectionStore store;
    private final DirectionNotices notices;
    private final DirectionUnits units;
    private final Owners owners;
    private final Snapshots snapshots;
    private final FigureService figures;
    private final RegionService regions;
    private final ScopeSource scopes;

    DirectionService(
            DirectionStore store,
            DirectionNotices notices,
            DirectionUnits units,
            Owners owners,
            Snapshots snapshots,
            FigureService figures,
            RegionService regions,
            ScopeSource scopes) {
        this.store = store;
        this.notices = notices;
        this.units = units;
        this.owners = owners;
        this.snapshots = snapshots;
        this.figures = figures;
        this.regions = regions;
        this.scopes = scopes;
    }

    /** What the account sees: with or without an answer. Two statements; none for those for whom there are none. */
    public DirectionList list(boolean answered) {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        List<DirectionRow> seen = readsDirections(scope)
                ? store.all(units.today(), today).stream()
                        .filter(row -> sees(scope, row))
                        .map(row -> row.answerable(mayAnswer(scope, row)))
                        .sorted(DirectionRow.URGENT_FIRST)
                        .toList()
                : List.of();
        return new DirectionList(
                today,
                seen.stream().filter(row -> row.isAnswered() == answered).toList(),
                (int) seen.stream().filter(row -> !row.isAnswered()).count(),
                (int) seen.stream().filter(DirectionRow::late).count(),
                (int) seen.stream().filter(DirectionRow::isAnswered).count());
    }

    /**
     * One direction as it is now.
     *
     * @throws DomainException.NotFound for one that the account does not see
     */
    public DirectionRow direction(int id) {
        Scope scope = scopes.current();
        return store.one(id, units.today(), regions.today())
                .filter(row -> readsDirections(scope) && sees(scope, row))
                .map(row -> row.answerable(mayAnswer(scope, row)))
                .orElseThrow(() -> DomainException.notFound("direction.error.unknown"));
    }

    /** Whether the account gives directions. No statement. */
    public boolean mayGive() {
        return mayGive(scopes.current());
    }

    /**
     * To whom a direction about this unit can go; those nearest to it first.
     *
     * @throws DomainException.NotFound for whoever gives none, and for an unknown unit
     */
    public List<Addressee> addressees(String unitCode) {
        Scope scope = giving();
        DirectionUnits.Today today = units.today();
        return today.addressees(today.named(scope, unitCode));
    }

    /**
     * Gives a direction; the figure is kept as it is now, and those who may answer are told.
     *
     * @return its id
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public int give(DirectionForm form) {
        Scope scope = giving();
        DirectionUnits.Today today = units.today();
        Unit unit = today.named(scope, form.unitCode());
        String text = FreeText.required(form.text(), TEXT, "direction.error.text");
        Addressee to = today.addressees(unit).stream()
                .filter(a -> a.equals(form.to()))
                .findFirst()
                .orElseThrow(() -> DomainException.rule("direction.error.to"));
        LocalDate due = owners.due(form.due(), regions.today());
        HeadlineFigure figure = snapshots
                .figure(figures, unit.code(), form.indicatorCode(), form.period())
                .orElseThrow(() -> DomainException.notFound("figure.error.unknown-indicator", form.indicatorCode()));
        int id = store.add(new DirectionStore.NewDirection(
                unit, form.indicatorCode(), figure.period(), snapshots.of(figure), to, text, due, regions.today()));
        notices.given(id, to);
        return id;
    }

    /**
     * Answers a direction; whoever gave it is told.
     *
     * @param version of the direction as it was shown
     * @throws DomainException.Conflict with the other's answer, where somebody has answered meanwhile
     * @throws DomainException.RuleViolation without an answer
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void answer(int id, int version, String text) {
        Scope scope = scopes.current();
        DirectionRow row = direction(id);
        if (!mayAnswer(scope, row)) {
            throw DomainException.notFound("error.not-allowed");
        }
        String answer = FreeText.required(text, TEXT, "direction.error.answer");
        if (row.isAnswered() || !store.answer(id, version, answer, regions.today())) {
            DirectionRow now = direction(id);
            throw DomainException.conflict(
                    "direction.error.answered",
                    Objects.requireNonNullElse(now.answeredBy(), "–"),
                    Objects.requireNonNullElse(now.answer(), "–"));
        }
        notices.answered(id);
    }

    private Scope giving() {
        Scope scope = scopes.current();
        if (!mayGive(scope)) {
            throw DomainException.notFound("error.not-allowed");
        }
        return scope;
    }

    private static boolean mayGive(Scope scope) {
        return scope.wholeRegency() && scope.role() == Role.EXECUTIVE;
    }

    private static boolean readsDirections(Scope scope) {
        return FollowUpService.mayReport(scope);
    }

    private static boolean sees(Scope scope, DirectionRow row) {
        Unit unit = row.unit();
        return scope.wholeRegency()
                || isTo(scope, row)
                || (unit.kind().isVillage() && scope.seesVillage(unit.id()))
                || (unit.kind() == UnitKind.PUSKESMAS && scope.seesPuskesmas(unit.id()));
    }

    /** Addressed to a Puskesmas of this account. */
    private static boolean isTo(Scope scope, DirectionRow row) {
        Integer puskesmas = row.to().id();
        return row.to().kind() == AddresseeKind.PUSKESMAS && puskesmas != null && scope.seesPuskesmas(puskesmas);
    }

    private static boolean mayAnswer(Scope scope, DirectionRow row) {
        return row.to().kind() == AddresseeKind.PUSKESMAS
                ? scope.role() == Role.PUSKESMAS_HEAD && isTo(scope, row)
                : scope.wholeRegency() && scope.role().isHealthOffice();
    }
}
