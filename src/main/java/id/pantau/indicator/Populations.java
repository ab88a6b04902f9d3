package id.pantau.indicator;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Target populations of two years, for looking them up by unit. A stock: one value a year, never summed over months. */
final class Populations {

    /** In which order a kind is taken where nobody asks for one (rules §3). */
    static final List<DenominatorKind> PREFERENCE =
            List.of(DenominatorKind.PROJECTION, DenominatorKind.REAL, DenominatorKind.SPM);

    static final Populations NONE = new Populations(List.of());

    private record Key(int year, TargetGroup group, UnitRef unit, DenominatorKind kind) {}

    private record Kinds(int year, TargetGroup group) {}

    private final Map<Key, Long> amounts = new HashMap<>();
    private final Map<Kinds, Map<DenominatorKind, Set<String>>> kinds = new HashMap<>();

    /** One valid row. */
    record Row(int year, PopulationValue value) {}

    Populations(Collection<Row> rows) {
        add(rows);
    }

    /** These numbers with others in their place. */
    Populations with(Collection<Row> others) {
        var changed = new Populations(List.of());
        changed.amounts.putAll(amounts);
        kinds.forEach((of, sources) -> {
            Map<DenominatorKind, Set<String>> copy = new EnumMap<>(DenominatorKind.class);
            sources.forEach((kind, names) -> copy.put(kind, new TreeSet<>(names)));
            changed.kinds.put(of, copy);
        });
        changed.add(others);
        return changed;
    }

    private void add(Collection<Row> rows) {
        for (Row row : rows) {
            var value = row.value();
            amounts.put(new Key(row.year(), value.group(), value.unit(), value.kind()), value.amount());
            var sources = kinds.computeIfAbsent(
                            new Kinds(row.year(), value.group()), k -> new EnumMap<>(DenominatorKind.class))
                    .computeIfAbsent(value.kind(), k -> new TreeSet<>());
            if (value.source() != null) {
                sources.add(value.source());
            }
        }
    }

    @Nullable
    Long amount(int year, TargetGroup group, UnitRef unit, DenominatorKind kind) {
        return amounts.get(new Key(year, group, unit, kind));
    }

    /** The kinds that are recorded for a group and year, in order of preference. */
    List<DenominatorKind> kinds(int year, TargetGroup group) {
        var recorded = kinds.getOrDefault(new Kinds(year, group), Map.of());
        return PREFERENCE.stream().filter(recorded::containsKey).toList();
    }

    List<String> sources(int year, TargetGroup group, DenominatorKind kind) {
        return List.copyOf(kinds.getOrDefault(new Kinds(year, group), Map.of()).getOrDefault(kind, Set.of()));
    }

    int size() {
        return amounts.size();
    }
}
