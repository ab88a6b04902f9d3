package id.pantau.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which unit needs somebody first, and for what. People of different indicators are never added up: a pregnant woman and a child
 * are not two of the same.
 *
 * @param behind indicators below their pace (over their limit)
 * @param falling of these, the ones that went the wrong way in the last month
 * @param judged indicators that could be judged
 * @param needs the ones that are behind: falling ones first, then those with most people missing
 */
public record VillageNeed(Unit unit, int behind, int falling, int judged, List<Need> needs) {

    public VillageNeed {
        needs = List.copyOf(needs);
    }

    /** One indicator that is behind. */
    public record Need(Indicator indicator, UnitFigure figure) {

        boolean falls() {
            return figure.pws().status() == PwsStatus.JELEK;
        }
    }

    /** All units of the scorecard that could be judged, those in most need first: falling, then behind, then by code. */
    public static List<VillageNeed> of(Scorecard scorecard) {
        return scorecard.rows().stream()
                .filter(row -> row.onTarget().of() > 0)
                .map(row -> of(row, scorecard.columns()))
                .sorted(Comparator.comparingInt(VillageNeed::falling)
                        .thenComparingInt(VillageNeed::behind)
                        .reversed()
                        .thenComparing(need -> need.unit().code()))
                .toList();
    }

    private static VillageNeed of(Scorecard.Row row, List<Scorecard.Column> columns) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            UnitFigure figure = row.cells().get(i);
            if (Boolean.FALSE.equals(figure.pws().onPace())) {
                needs.add(new Need(columns.get(i).indicator(), figure));
            }
        }
        needs.sort(Comparator.comparing(Need::falls)
                .thenComparingLong(need -> need.figure().peopleMissing())
                .reversed());
        int falling = (int) needs.stream().filter(Need::falls).count();
        return new VillageNeed(row.unit(), needs.size(), falling, row.onTarget().of(), needs);
    }
}
