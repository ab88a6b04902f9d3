package id.pantau.indicator;

import id.pantau.base.DataVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The indicators of this kabupaten. Names and definitions are no figures and are open to every signed-in account.
 *
 * <p>Read once and kept until the data version moves. Within a transaction that writes nothing is kept, because what it sees may
 * still be rolled back: ask once there, not for every row.
 */
@Service
public class Catalogue {

    /**
     * @param seen data version under which the content was last found to be true
     * @param version of the catalogue itself, which moves far less often than the figures
     */
    private record Content(long seen, long version, List<Indicator> all, Map<String, Indicator> byCode) {}

    private final IndicatorRepository repository;
    private final CatalogueVersion catalogueVersion;
    private final DataVersion dataVersion;
    private final AtomicReference<@Nullable Content> kept = new AtomicReference<>();

    Catalogue(IndicatorRepository repository, CatalogueVersion catalogueVersion, DataVersion dataVersion) {
        this.repository = repository;
        this.catalogueVersion = catalogueVersion;
        this.dataVersion = dataVersion;
    }

    /** All indicators in the order of the screen. */
    @Transactional(readOnly = true)
    public List<Indicator> all() {
        return content(dataVersion.current()).all();
    }

    /** The indicator with exactly this code. */
    @Transactional(readOnly = true)
    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(content(dataVersion.current()).byCode().get(code));
    }

    /** As {@link #all()} for callers that have read the data version already: no statement while it has not moved,
     * one while only figures have. */
    @Transactional(readOnly = true)
    List<Indicator> all(long version) {
        return content(version).all();
    }

    /** As {@link #byCode(String)} for callers that have read the data version already. */
    @Transactional(readOnly = true)
    Optional<Indicator> byCode(String code, long version) {
        return Optional.ofNullable(content(version).byCode().get(code));
    }

    private Content content(long seen) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(seen, catalogueVersion.current());
        }
        Content last = kept.get();
        if (last != null && last.seen() == seen) {
            return last;
        }
        long version = catalogueVersion.current();
        Content now = last != null && last.version() == version
                ? new Content(seen, version, last.all(), last.byCode())
                : read(seen, version);
        kept.set(now);
        return now;
    }

    private Content read(long seen, long version) {
        List<Indicator> all = repository.findAllByOrderByPositionAscCodeAsc().stream()
                .map(IndicatorEntity::toIndicator)
                .toList();
        return new Content(
                seen,
                version,
                all,
                all.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity())));
    }
}
