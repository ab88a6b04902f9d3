package id.pantau.indicator;

import id.pantau.facility.FacilityRow;
import id.pantau.facility.PuskesmasHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every Puskesmas with its wilayah kerja of all times: read once, and asked for any day. */
final class Network {

    private final List<PuskesmasHistory> all;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    Network(List<PuskesmasHistory> all) {
        this.all = List.copyOf(all);
        all.forEach(p -> {
            Stream.of(p.puskesmas().opened(), p.puskesmas().closed())
                    .filter(Objects::nonNull)
                    .forEach(changes::add);
            p.served().forEach(s -> {
                changes.add(s.from());
                changes.add(s.until());
            });
        });
    }

    /** The day since which nothing has changed until {@code day}; empty where nothing ever did before. */
    Optional<LocalDate> unchangedSince(LocalDate day) {
        return Optional.ofNullable(changes.floor(day));
    }

    /** By code. */
    List<FacilityRow> open(LocalDate day) {
        return all.stream()
                .filter(p -> p.isOpen(day))
                .map(PuskesmasHistory::puskesmas)
                .toList();
    }

    /** Village id → Puskesmas id, of those that are open. */
    Map<Integer, Integer> puskesmasByVillage(LocalDate day) {
        Map<Integer, Integer> serving = new HashMap<>();
        for (PuskesmasHistory one : all) {
            if (one.isOpen(day)) {
                one.served().stream()
                        .filter(s -> s.isOn(day))
                        .forEach(s -> serving.put(s.villageId(), one.puskesmas().id()));
            }
        }
        return Map.copyOf(serving);
    }

    List<Integer> ids() {
        return all.stream().map(p -> p.puskesmas().id()).toList();
    }
}
