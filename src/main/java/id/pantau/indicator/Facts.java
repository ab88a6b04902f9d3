package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was reported for one indicator in two years, as arrays: thousands of rows without an object for each. */
final class Facts {

    static final Facts NONE = new Facts(Map.of());

    private static final long NULL = -1;

    /** One period; {@code places} ascending. */
    record Column(long[] places, long[] numerators, long[] denominators, byte[] states) {

        @Nullable
        Cell cell(long place) {
            int index = Arrays.binarySearch(places, place);
            if (index < 0) {
                return null;
            }
            return new Cell(
                    numerators[index] == NULL ? null : numerators[index],
                    denominators[index] == NULL ? null : denominators[index],
                    states[index] >= AchievementState.VERIFIED.code());
        }
    }

    private final Map<Integer, Column> byPeriod;

    private Facts(Map<Integer, Column> byPeriod) {
        this.byPeriod = new HashMap<>(byPeriod);
    }

    /** What the place reported for a period; null = nothing. */
    @Nullable
    Cell cell(int period, long place) {
        Column column = byPeriod.get(period);
        return column == null ? null : column.cell(place);
    }

    boolean has(int period) {
        return byPeriod.containsKey(period);
    }

    boolean hasMonths() {
        return byPeriod.keySet().stream().anyMatch(code -> !new Period(code).isAnnual());
    }

    int size() {
        return byPeriod.values().stream().mapToInt(c -> c.places().length).sum();
    }

    /** Collects rows in any order. */
    static final class Builder {

        private final Map<Integer, TreeMap<Long, long[]>> rows = new TreeMap<>();

        void add(int period, long place, @Nullable Long numerator, @Nullable Long denominator, int state) {
            rows.computeIfAbsent(period, p -> new TreeMap<>()).put(place, new long[] {
                numerator == null ? NULL : numerator, denominator == null ? NULL : denominator, state
            });
        }

        Facts build() {
            Map<Integer, Column> columns = new TreeMap<>();
            rows.forEach((period, places) -> columns.put(period, column(places)));
            return new Facts(columns);
        }

        private static Column column(TreeMap<Long, long[]> rows) {
            int size = rows.size();
            var column = new Column(new long[size], new long[size], new long[size], new byte[size]);
            int index = 0;
            for (var row : rows.entrySet()) {
                column.places()[index] = row.getKey();
                column.numerators()[index] = row.getValue()[0];
                column.denominators()[index] = row.getValue()[1];
                column.states()[index++] = (byte) row.getValue()[2];
            }
            return column;
        }
    }
}
