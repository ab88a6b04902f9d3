package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Channel;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.UnitLevel;
import id.pantau.region.RegionService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings of a Puskesmas about its figures, as an account reads them: the Puskesmas its own, Dinkes and leaders all, the head of a
 * Pustu what concerns the own villages, others nothing. A village of a sensitive indicator is seen by those who see its figure.
 */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewQueries queries;
    private final FollowUpQueries followUps;
    private final FollowUpUnits units;
    private final AccountHolders accounts;
    private final Catalogue catalogue;
    private final RegionService regions;
    private final ScopeSource scopes;

    ReviewService(
            ReviewQueries queries,
            FollowUpQueries followUps,
            FollowUpUnits units,
            AccountHolders accounts,
            Catalogue catalogue,
            RegionService regions,
            ScopeSource scopes) {
        this.queries = queries;
        this.followUps = followUps;
        this.units = units;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.regions = regions;
        this.scopes = scopes;
    }

    /**
     * The meetings of a Puskesmas. Two statements.
     *
     * @param puskesmasCode null: the only one that the account sees; none where it sees several
     * @throws DomainException.NotFound for a Puskesmas that is not seen, and for an account that sees none
     */
    public ReviewPage page(@Nullable String puskesmasCode) {
        Scope scope = scopes.current();
        FollowUpUnits.Today today = units.today();
        List<FollowUpUnit> choices = seen(scope, today);
        if (choices.isEmpty()) {
            throw DomainException.notFound("error.not-allowed");
        }
        FollowUpUnit chosen = puskesmasCode == null
                ? (choices.size() == 1 ? choices.getFirst() : null)
                : choices.stream()
                        .filter(unit -> unit.code().equals(puskesmasCode))
                        .findFirst()
                        .orElseThrow(() -> DomainException.notFound("error.unknown-unit", puskesmasCode));
        return new ReviewPage(
                regions.today(),
                choices,
                chosen,
                chosen == null ? List.of() : queries.rows(id(chosen), scope),
                chosen != null && mayLead(scope, chosen));
    }

    /** One meeting with its agenda. Six statements, however many villages it has. */
    public ReviewDetails details(int id) {
        Scope scope = scopes.current();
        FollowUpUnits.Today today = units.today();
        ReviewRow head = queries.row(id).orElseThrow(ReviewService::unknown);
        FollowUpUnit puskesmas = seen(scope, today).stream()
                .filter(unit -> Objects.equals(unit.puskesmasId(), head.puskesmasId()))
                .findFirst()
                .orElseThrow(ReviewService::unknown);
        boolean mayLead = mayLead(scope, puskesmas);
        Agenda.Rows rows = rows(puskesmas, scope, today);
        List<AccountHolder> holders = mayLead && head.isDraft() ? accounts.holders() : List.of();
        Set<String> hidden = hidden(scope.role());
        Map<FollowUpUnit, List<ReviewItem>> stops = queries.items(id).stream()
                .flatMap(item -> today
                        .find(item.villageId(), head.puskesmasId())
                        .filter(unit ->
                                unit.isVillage() ? unit.isSeenBy(scope) : scope.seesPuskesmas(head.puskesmasId()))
                        .filter(unit -> !unit.isVillage() || !hidden.contains(String.valueOf(item.indicatorCode())))
                        .map(unit -> item(item, unit, rows))
                        .stream())
                .collect(Collectors.groupingBy(ReviewItem::unit, LinkedHashMap::new, Collectors.toList()));
        if (stops.isEmpty()) {
            throw unknown();
        }
        List<ReviewStop> seen = stops.entrySet().stream()
                .map(stop -> new ReviewStop(
                        stop.getKey(),
                        stop.getValue(),
                        holders.stream().filter(stop.getKey()::isOf).toList()))
                .toList();
        return new ReviewDetails(
                scope.seesPuskesmas(head.puskesmasId()) ? head : head.withOnly(seen),
                puskesmas,
                regions.today(),
                seen,
                mayLead);
    }

    private static ReviewItem item(ReviewQueries.StoredItem item, FollowUpUnit unit, Agenda.Rows rows) {
        return new ReviewItem(
                item.id(),
                item.version(),
                item.stop(),
                unit,
                item.indicatorCode(),
                item.reason(),
                item.figure(),
                item.previous(),
                item.problem(),
                item.cause(),
                item.outcome(),
                item.plan(),
                item.owner(),
                item.due(),
                rows.find(unit, item.indicatorCode(), item.followUpId()));
    }

    /** Problems of a Puskesmas and its villages, as far as the account sees them. */
    Agenda.Rows rows(FollowUpUnit puskesmas, Scope scope, FollowUpUnits.Today today) {
        Set<Integer> villages = today.servedBy(id(puskesmas)).stream()
                .map(FollowUpUnit::villageId)
                .filter(Objects::nonNull)
                .filter(scope::seesVillage)
                .collect(Collectors.toSet());
        Set<Integer> own = scope.seesPuskesmas(id(puskesmas)) ? Set.of(id(puskesmas)) : Set.of();
        return Agenda.Rows.of(followUps.rows(new Scope(scope.role(), false, own, villages), today, regions.today()));
    }

    /** Indicators whose villages the role does not see (rules §7). */
    private Set<String> hidden(Role role) {
        return catalogue.all().stream()
                .filter(indicator -> indicator.lowest(Channel.SCREEN, role) != UnitLevel.VILLAGE)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /** Puskesmas whose meetings the account reads: for the head of a Pustu those that serve the own villages. */
    private static List<FollowUpUnit> seen(Scope scope, FollowUpUnits.Today today) {
        Stream<FollowUpUnit> all = today.puskesmas().values().stream();
        return all.filter(unit -> unit.isSeenBy(scope)
                        || today.servedBy(id(unit)).stream().anyMatch(village -> village.isSeenBy(scope)))
                .sorted(Comparator.comparing(FollowUpUnit::name).thenComparing(FollowUpUnit::code))
                .toList();
    }

    /** Head and officers of a Puskesmas lead its meetings. */
    static boolean mayLead(Scope scope, FollowUpUnit unit) {
        Integer puskesmas = unit.puskesmasId();
        return (scope.role() == Role.PUSKESMAS_HEAD || scope.role() == Role.PUSKESMAS_STAFF)
                && puskesmas != null
                && scope.seesPuskesmas(puskesmas);
    }

    static int id(FollowUpUnit puskesmas) {
        return Objects.requireNonNull(puskesmas.puskesmasId());
    }

    static DomainException unknown() {
        return DomainException.notFound("review.error.unknown");
    }
}
