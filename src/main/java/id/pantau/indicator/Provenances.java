package id.pantau.indicator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says where figures come from. */
final class Provenances {

    private Provenances() {}

    /** Of one indicator and year, as shown in {@code whole}. */
    static Provenance of(Lens lens, int year, UnitFigure whole) {
        Indicator indicator = lens.indicator();
        IndicatorSeries series = lens.series();
        List<String> names = series.sources().stream()
                .filter(s -> s.year() == year)
                .map(IndicatorSeries.Source::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        DenominatorKind used = whole.denominatorKind() == null ? lens.kind() : whole.denominatorKind();
        Set<String> populations = new TreeSet<>();
        if (indicator.targetGroup() != null && used.isRecorded()) {
            populations.addAll(series.populations().sources(year, indicator.targetGroup(), used));
        }
        return new Provenance(names, series.takenInAt(year), List.of(used), List.copyOf(populations));
    }
}
