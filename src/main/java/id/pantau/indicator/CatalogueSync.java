package id.pantau.indicator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the table of indicators in line with the built-in catalogue and the kabupaten's own words over it: at every start, and
 * after own words have come in. What is in line already is not touched, and nothing is ever deleted: figures refer to it.
 */
@Component
class CatalogueSync implements SmartInitializingSingleton {

    /** After the built-in ones; own indicators follow by code. */
    static final int OWN_POSITION = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSync.class);

    private final BuiltInCatalogue builtIn;
    private final OverrideQueries overrides;
    private final IndicatorRepository repository;
    private final CatalogueVersion version;
    private final TransactionOperations transactions;

    CatalogueSync(
            BuiltInCatalogue builtIn,
            OverrideQueries overrides,
            IndicatorRepository repository,
            CatalogueVersion version,
            TransactionOperations transactions) {
        this.builtIn = builtIn;
        this.overrides = overrides;
        this.repository = repository;
        this.version = version;
        this.transactions = transactions;
    }

    /** Before the first page is served and before packs come in. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> synchronise());
    }

    /** @return number of indicators added or changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public int synchronise() {
        version.lock();
        Map<String, Map<String, String>> standard = builtIn.rows();
        Map<String, Map<String, String>> own = overrides.all();
        Map<String, IndicatorEntity> stored = repository.findAllByOrderByPositionAscCodeAsc().stream()
                .collect(Collectors.toMap(IndicatorEntity::code, Function.identity()));
        var positions = new HashMap<String, Integer>();
        standard.keySet().forEach(code -> positions.put(code, positions.size() + 1));
        var codes = new LinkedHashSet<>(standard.keySet());
        codes.addAll(own.keySet());
        int changed = 0;
        for (String code : codes) {
            var reading = IndicatorReader.read(
                    code, merged(standard.getOrDefault(code, Map.of()), own.getOrDefault(code, Map.of())));
            Indicator indicator = reading.indicator();
            if (indicator == null) {
                LOG.warn("indicator {} cannot be read and stays as it is: {}", code, reading.problems());
            } else if (store(indicator, positions.getOrDefault(code, OWN_POSITION), stored.get(code))) {
                changed++;
            }
        }
        repository.flush();
        if (changed > 0) {
            version.raise();
        }
        return changed;
    }

    static Map<String, String> merged(Map<String, String> below, Map<String, String> above) {
        var merged = new LinkedHashMap<>(below);
        merged.putAll(above);
        return merged;
    }

    private boolean store(Indicator indicator, int position, @Nullable IndicatorEntity stored) {
        if (stored == null) {
            repository.save(new IndicatorEntity(indicator, position));
            return true;
        }
        boolean same = stored.position() == position && stored.toIndicator().equals(indicator.withId(stored.id()));
        if (!same) {
            stored.take(indicator, position);
        }
        return !same;
    }
}
