package id.pantau.indicator;

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
 * <p>Read once and kept until the catalogue moves. Within a transaction that writes nothing is kept, because what it sees may
 * still be rolled back: ask once there, not for every row.
 */
@Service
public class Catalogue {

    /** @param version of the catalogue itself, which moves far less often than the figures */
    private record Content(long version, List<Indicator> all, Map<String, Indicator> byCode) {}

    private final IndicatorRepository repository;
    private final Stands stands;
    private final AtomicReference<@Nullable Content> kept = new AtomicReference<>();

    Catalogue(IndicatorRepository repository, Stands stands) {
        this.repository = repository;
        this.stands = stands;
    }

    /** All indicators in the order of the screen. */
    @Transactional(readOnly = true)
    public List<Indicator> all() {
        return content(stands.current().catalogue()).all();
    }

    /** The indicator with exactly this code. */
    @Transactional(readOnly = true)
    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(
                content(stands.current().catalogue()).byCode().get(code));
    }

    /** As {@link #all()} for callers that know the version already: no statement while it has not moved. */
    @Transactional(readOnly = true)
    List<Indicator> all(Stand stand) {
        return content(stand.catalogue()).all();
    }

    private Content content(long version) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read(version);
        }
        Content now = kept.get();
        if (now == null || now.version() != version) {
            now = read(version);
            kept.set(now);
        }
        return now;
    }

    private Content read(long version) {
        List<Indicator> all = repository.findAllByOrderByPositionAscCodeAsc().stream()
                .map(IndicatorEntity::toIndicator)
                .toList();
        return new Content(
                version, all, all.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity())));
    }
}
