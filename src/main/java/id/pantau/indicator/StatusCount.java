package id.pantau.indicator;

import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the statuses of villages month by month, of those that the account may see. */
final class StatusCount {

    private final List<Map<PwsStatus, Integer>> months = new ArrayList<>();

    void add(FigureReader.Opened opened, StatusYear year, Sight sight) {
        int last = opened.period().isAnnual() ? 0 : opened.period().month();
        while (months.size() < last) {
            months.add(new EnumMap<>(PwsStatus.class));
        }
        for (VillageRow village : opened.lens().structure().villages()) {
            if (sight.blocked(village) == null) {
                for (int month = 1; month <= last; month++) {
                    PwsStatus status = year.status(village.id(), month);
                    if (status != null) {
                        months.get(month - 1).merge(status, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** From January to the last month shown; empty where no village has a status in any of them. */
    List<StatusMonth> months() {
        List<StatusMonth> counted = new ArrayList<>();
        months.forEach(counts -> counted.add(new StatusMonth(counted.size() + 1, counts)));
        return counted.stream().allMatch(month -> month.counts().isEmpty()) ? List.of() : counted;
    }
}
