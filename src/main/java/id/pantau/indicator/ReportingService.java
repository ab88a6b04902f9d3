package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.facility.FacilityRow;
import id.pantau.region.VillageRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the reports come, and what came lately; how large a figure is does not matter here. */
@Service
@Transactional(readOnly = true)
public class ReportingService {

    private static final int MONTHS_BACK = 24;

    private final FigureReader reader;
    private final RecentChangesQueries queries;
    private final ImportBook imports;
    private final ScopeSource scopes;
    private final Clock clock;

    ReportingService(
            FigureReader reader, RecentChangesQueries queries, ImportBook imports, ScopeSource scopes, Clock clock) {
        this.reader = reader;
        this.queries = queries;
        this.imports = imports;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Which reports of the last months have come.
     *
     * @param unitCode a Puskesmas with its villages, a village or the kabupaten; null: all that the account sees
     * @param months how many, the last one being the one before this month; 1 to 12
     * @throws DomainException.NotFound for an unknown code, and just so for a foreign one
     */
    public Completeness completeness(@Nullable String unitCode, int months) {
        var moment = reader.moment();
        var asked = AskedUnit.of(unitCode, moment.structure(), scope());
        YearMonth last = YearMonth.from(moment.today()).minusMonths(1);
        var found = new CompletenessReader(scope(), asked, last, months);
        reader.open(moment, reader.catalogue(moment), Period.of(last), null)
                .forEach(opened -> found.add(opened.lens()));
        return found.result();
    }

    /**
     * What came in during the last days for a unit and those below it: two statements, and none of them reads a figure.
     *
     * @param days how many, up to now
     * @throws DomainException.NotFound for an unknown code, and just so for a foreign one
     */
    public RecentChanges recent(@Nullable String unitCode, int days) {
        Scope scope = scope();
        var moment = reader.moment();
        var asked = AskedUnit.of(unitCode, moment.structure(), scope);
        Instant since = clock.instant().minus(Duration.ofDays(days));
        Set<Integer> runs = imports.since(since);
        List<Integer> indicators =
                reader.catalogue(moment).stream().map(Indicator::id).toList();
        if (runs.isEmpty() || indicators.isEmpty()) {
            return new RecentChanges(since, List.of(), List.of());
        }
        List<Integer> villages = moment.structure().villages().stream()
                .filter(v -> scope.seesVillage(v.id()) && asked.covers(v, moment.structure()))
                .map(VillageRow::id)
                .toList();
        List<Integer> facilities = moment.structure().puskesmas().stream()
                .filter(p -> scope.seesPuskesmas(p.id()) && asked.covers(p))
                .map(FacilityRow::id)
                .toList();
        YearMonth last = YearMonth.from(moment.today());
        List<Period> periods = IntStream.range(0, MONTHS_BACK)
                .mapToObj(back -> Period.of(last.minusMonths(back)))
                .toList();
        var changes = queries.changes(indicators, periods, villages, facilities, runs, since);
        return new RecentChanges(since, of(changes, false), of(changes, true));
    }

    private static List<RecentChanges.Arrival> of(List<RecentChangesQueries.Counted> changes, boolean replaced) {
        return changes.stream()
                .filter(change -> change.replaced() == replaced)
                .map(RecentChangesQueries.Counted::arrival)
                .toList();
    }

    private Scope scope() {
        Scope scope = scopes.current();
        if (scope.seesNothing()) {
            throw DomainException.notFound("error.not-allowed");
        }
        return scope;
    }
}
