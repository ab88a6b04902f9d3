package id.pantau.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read for all accounts until the data move on: then all of it goes at once, so that old and new never mix and the
 * old never crowds out the new. What is read is restricted to no account: the service does that on every request. Within a
 * transaction that writes nothing is kept, because what it sees may be rolled back.
 */
@Component
class FigureStore {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** Each some 500 bytes. */
    private static final long MOST_CELLS = 60_000;

    private static final long MOST_STATUS_BYTES = 4L * 1024 * 1024;

    private record SeriesKey(int indicator, int year) {}

    /** A scorecard as one scope sees it: the only thing in here that is restricted, and so by its key. */
    record ScorecardKey(ScorecardQuery query, Scope scope, LocalDate today) {}

    /** The period and today decide which wilayah kerja count, and so whose targets villages take over. */
    record StatusKey(int indicator, Period period, DenominatorKind denominator, LocalDate today) {}

    /** What is known of one state of the data. */
    private static final class Held {

        private final Stand stand;
        private final Cache<SeriesKey, IndicatorSeries> series = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((SeriesKey key, IndicatorSeries value) -> value.weight())
                .build();
        private final Cache<ScorecardKey, Scorecard> scorecards = Caffeine.newBuilder()
                .maximumWeight(MOST_CELLS)
                .weigher((ScorecardKey key, Scorecard value) ->
                        1 + (value.rows().size() + 1) * value.columns().size())
                .build();
        private final Cache<StatusKey, StatusYear> statuses = Caffeine.newBuilder()
                .maximumWeight(MOST_STATUS_BYTES)
                .weigher((StatusKey key, StatusYear value) -> value.weight())
                .build();
        private final Map<Optional<LocalDate>, Structure> structures = new ConcurrentHashMap<>();
        private volatile @Nullable Reported reported;
        private volatile @Nullable Network network;

        Held(Stand stand) {
            this.stand = stand;
        }
    }

    private final AchievementQueries queries;
    private final RegionService regions;
    private final FacilityService facilities;
    private final Stands stands;
    private final AtomicReference<@Nullable Held> latest = new AtomicReference<>();

    FigureStore(AchievementQueries queries, RegionService regions, FacilityService facilities, Stands stands) {
        this.queries = queries;
        this.regions = regions;
        this.facilities = facilities;
        this.stands = stands;
    }

    /** Periods and documents of all indicators. */
    Reported reported(Stand stand) {
        Held held = held(stand);
        Reported known = held.reported;
        if (known == null) {
            known = queries.reported();
            if (mayKeep(stand)) {
                held.reported = known;
            }
        }
        return known;
    }

    /**
     * Figures of a year and the one before, by indicator id.
     *
     * @param usual what the same screens ask for too: read in the same go where anything has to be read at all
     */
    Map<Integer, IndicatorSeries> series(
            Stand stand, Collection<Indicator> wanted, Collection<Indicator> usual, int year) {
        Held held = held(stand);
        Map<Integer, IndicatorSeries> found = new HashMap<>();
        Set<Indicator> missing = new LinkedHashSet<>();
        for (Indicator indicator : wanted) {
            IndicatorSeries known = held.series.getIfPresent(new SeriesKey(indicator.id(), year));
            if (known == null) {
                missing.add(indicator);
            } else {
                found.put(indicator.id(), known);
            }
        }
        if (!missing.isEmpty()) {
            if (isKeeping()) {
                usual.stream()
                        .filter(i -> held.series.getIfPresent(new SeriesKey(i.id(), year)) == null)
                        .forEach(missing::add);
            }
            var read = queries.series(missing, year, units(stand), reported(stand));
            if (mayKeep(stand)) {
                read.forEach((id, series) -> held.series.put(new SeriesKey(id, year), series));
            }
            found.putAll(read);
        }
        return found;
    }

    Scorecard scorecard(Stand stand, ScorecardKey key, Supplier<Scorecard> made) {
        return kept(stand, held(stand).scorecards, key, made);
    }

    StatusYear statuses(Stand stand, StatusKey key, Supplier<StatusYear> made) {
        return kept(stand, held(stand).statuses, key, made);
    }

    /** {@code made} anew where it is not kept, and kept where it may be. */
    private <K, V> V kept(Stand stand, Cache<K, V> cache, K key, Supplier<V> made) {
        V known = cache.getIfPresent(key);
        if (known == null) {
            known = made.get();
            if (mayKeep(stand)) {
                cache.put(key, known);
            }
        }
        return known;
    }

    /** Who belongs to whom on a day. */
    Structure structure(Stand stand, LocalDate day) {
        Network network = network(stand);
        Held held = held(stand);
        return network.equals(held.network)
                ? held.structures.computeIfAbsent(unchangedSince(network, day), since -> structure(network, day, stand))
                : structure(network, day, stand);
    }

    /** The day since which neither a wilayah kerja nor the villages have changed until {@code day}. */
    private Optional<LocalDate> unchangedSince(Network network, LocalDate day) {
        Stream<LocalDate> splits = regions.villages().stream()
                .map(VillageRow::since)
                .filter(Objects::nonNull)
                .filter(since -> !since.isAfter(day));
        return Stream.concat(network.unchangedSince(day).stream(), splits).max(Comparator.naturalOrder());
    }

    private Structure structure(Network network, LocalDate day, Stand stand) {
        return new Structure(
                day,
                regions.regency().orElse(null),
                regions.districts(),
                regions.villages(),
                network.open(day),
                network.puskesmasByVillage(day),
                RuleSettings.of(stand.settings()));
    }

    private Network network(Stand stand) {
        Held held = held(stand);
        Network known = held.network;
        if (known == null) {
            known = new Network(facilities.puskesmasHistory());
            if (mayKeep(stand)) {
                held.network = known;
            }
        }
        return known;
    }

    private AchievementQueries.Units units(Stand stand) {
        var villages = regions.villages();
        return new AchievementQueries.Units(
                regions.regency().map(RegencyDetails::id).orElse(0),
                villages.isEmpty() ? 0 : villages.getFirst().id(),
                villages.isEmpty() ? 0 : villages.getLast().id(),
                network(stand).ids());
    }

    /** Where nothing may be kept something that nobody else sees. */
    private Held held(Stand stand) {
        if (!isKeeping()) {
            return new Held(stand);
        }
        Held known = latest.get();
        if (known != null && known.stand.equals(stand)) {
            return known;
        }
        Held fresh = new Held(stand);
        latest.set(fresh);
        return fresh;
    }

    /** A request may remember a state that this transaction no longer sees. */
    private boolean mayKeep(Stand stand) {
        return isKeeping() && stands.isCurrent(stand);
    }

    private static boolean isKeeping() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
