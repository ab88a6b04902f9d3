package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.base.Scope;
import id.pantau.region.VillageRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts which reports of villages have come, indicator by indicator. */
final class CompletenessReader {

    private final Scope scope;
    private final AskedUnit asked;
    private final List<Period> months;
    private final Map<Unit, Map<Period, Completeness.Share>> found = new LinkedHashMap<>();

    /** @param last the latest month to look at */
    CompletenessReader(Scope scope, AskedUnit asked, YearMonth last, int count) {
        this.scope = scope;
        this.asked = asked;
        this.months = IntStream.range(0, count)
                .mapToObj(back -> Period.of(last.minusMonths(count - 1L - back)))
                .toList();
    }

    void add(Lens lens) {
        if (!lens.series().facts().hasMonths() || !lens.indicator().expects(UnitKind.DESA)) {
            return;
        }
        for (VillageRow village : lens.structure().villages()) {
            if (scope.seesVillage(village.id())
                    && asked.covers(village, lens.structure())
                    && lens.structure().expects(lens.indicator(), village)) {
                count(lens, village);
            }
        }
    }

    private void count(Lens lens, VillageRow village) {
        for (Period month : months) {
            boolean due = lens.indicator().rhythm().isDue(month.month())
                    && lens.covers(month)
                    && village.existsOn(month.lastMonth().atEndOfMonth())
                    && !lens.indicator().rhythm().dueDate(month.lastMonth()).isAfter(lens.today());
            if (due) {
                found.computeIfAbsent(Structure.unit(village), u -> new LinkedHashMap<>())
                        .merge(
                                month,
                                new Completeness.Share(0, 0).plus(came(lens, village, month)),
                                (known, one) -> known.plus(one.reported() > 0));
            }
        }
    }

    /** Of its own, or within the figure of its Puskesmas where that is all there is. */
    private static boolean came(Lens lens, VillageRow village, Period month) {
        Integer serving = lens.structure().puskesmasOf(village.id());
        return lens.villageTrack(village.id()).at(month).anyRow()
                || serving != null && lens.puskesmasTrack(serving).at(month).onlyPuskesmas();
    }

    Completeness result() {
        List<Period> due = months.stream()
                .filter(month -> found.values().stream().anyMatch(row -> row.containsKey(month)))
                .toList();
        List<Completeness.Row> rows = new ArrayList<>();
        found.forEach((unit, byMonth) -> rows.add(new Completeness.Row(
                unit,
                due.stream()
                        .map(month -> byMonth.getOrDefault(month, new Completeness.Share(0, 0)))
                        .toList())));
        return new Completeness(due, rows);
    }
}
