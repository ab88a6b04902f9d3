package id.pantau.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.base.Period;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read for all accounts, by data version: a change of figures makes every key a new one. Nothing in here is
 * restricted to an account; the service does that on every request. Within a transaction that writes nothing is kept, because what
 * it sees may be rolled back.
 */
@Component
class FigureStore {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private record SeriesKey(long version, SortedSet<Integer> indicators, int year, List<Integer> puskesmas) {}

    private record PeriodsKey(long version, SortedSet<Integer> indicators) {}

    private record StructureKey(long version, LocalDate day) {}

    private final AchievementQueries queries;
    private final RegionService regions;
    private final FacilityService facilities;
    private final JdbcClient jdbc;
    private final Cache<SeriesKey, IndicatorSeries> series = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((SeriesKey key, IndicatorSeries value) -> value.weight())
            .build();
    private final Cache<PeriodsKey, Map<Integer, List<Period>>> periods =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Cache<StructureKey, Structure> structures =
            Caffeine.newBuilder().maximumSize(12).build();

    FigureStore(AchievementQueries queries, RegionService regions, FacilityService facilities, JdbcClient jdbc) {
        this.queries = queries;
        this.regions = regions;
        this.facilities = facilities;
        this.jdbc = jdbc;
    }

    /** The periods for which anything was reported, oldest first, by indicator id. */
    Map<Integer, List<Period>> periods(long version, Collection<Indicator> indicators) {
        var ids = ids(indicators);
        return kept(periods, new PeriodsKey(version, ids), () -> queries.periods(ids));
    }

    /** Figures of a year and the one before; {@code structure} says of which units. */
    IndicatorSeries series(long version, Collection<Indicator> indicators, int year, Structure structure) {
        List<Integer> puskesmas =
                structure.puskesmas().stream().map(FacilityRow::id).toList();
        return kept(series, new SeriesKey(version, ids(indicators), year, puskesmas), () -> {
            var villages = structure.villages();
            var regency = structure.regency();
            var units = new AchievementQueries.Units(
                    regency == null ? 0 : regency.id(),
                    villages.isEmpty() ? 0 : villages.getFirst().id(),
                    villages.isEmpty() ? 0 : villages.getLast().id(),
                    puskesmas);
            return queries.series(indicators, year, units);
        });
    }

    /** Who belongs to whom on a day. */
    Structure structure(long version, LocalDate day) {
        return kept(structures, new StructureKey(version, day), () -> read(day));
    }

    private Structure read(LocalDate day) {
        List<VillageRow> villages = regions.villages();
        var open = facilities.facilities(day).stream()
                .filter(f -> f.kind() == FacilityKind.PUSKESMAS)
                .toList();
        var openIds = open.stream().map(FacilityRow::id).collect(Collectors.toSet());
        var catchments = new TreeMap<>(facilities.puskesmasByVillage(day));
        catchments.values().retainAll(openIds);
        return new Structure(
                regions.regency().orElse(null),
                regions.districts(),
                villages,
                open,
                Map.copyOf(catchments),
                settings());
    }

    private RuleSettings settings() {
        Map<String, String> values = new TreeMap<>();
        jdbc.sql("SELECT name, value FROM setting WHERE name LIKE 'rule.%'").query(row -> {
            values.put(row.getString("name"), row.getString("value"));
        });
        return RuleSettings.of(values);
    }

    private static SortedSet<Integer> ids(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <K, V> V kept(Cache<K, V> cache, K key, Supplier<V> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        V value = cache.getIfPresent(key);
        if (value == null) {
            value = read.get();
            cache.put(key, value);
        }
        return value;
    }
}
