package id.pantau.dashboard.ui;

import id.pantau.indicator.Scorecard.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of the rapor stand: {@code urut=} in the address. */
enum ScorecardOrder {
    RANK("peringkat", Comparator.comparing(Row::rank, Comparator.nullsLast(Comparator.naturalOrder()))),
    IMPROVEMENT(
            "perbaikan", Comparator.comparing(Row::rankOfImprovement, Comparator.nullsLast(Comparator.naturalOrder()))),
    NAME("nama", Comparator.comparing((Row row) -> row.unit().name()));

    private final String urlName;
    private final Comparator<Row> order;

    ScorecardOrder(String urlName, Comparator<Row> order) {
        this.urlName = urlName;
        this.order = order;
    }

    String urlName() {
        return urlName;
    }

    /** By rank where the address names none that is known. */
    static ScorecardOrder of(@Nullable String urlName) {
        return Arrays.stream(values())
                .filter(order -> order.urlName.equals(urlName))
                .findFirst()
                .orElse(RANK);
    }

    List<Row> sorted(List<Row> rows) {
        return rows.stream().sorted(order).toList();
    }
}
