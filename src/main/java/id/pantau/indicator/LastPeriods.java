package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Opens indicators on the last month of a year that a page would show. */
final class LastPeriods {

    private LastPeriods() {}

    /**
     * On its default period where that lies in the year, else on the last of the year with any figure; an indicator without figures
     * of the year stays on its default period.
     */
    static List<FigureReader.Opened> open(FigureReader figures, List<Indicator> indicators, int year) {
        var moment = figures.moment();
        List<FigureReader.Opened> opened = new ArrayList<>();
        Map<Period, List<Indicator>> again = new LinkedHashMap<>();
        for (FigureReader.Opened one : figures.open(moment, indicators, null, null)) {
            var last = one.available().stream().filter(p -> p.year() == year).reduce((earlier, later) -> later);
            if (one.period().year() == year || last.isEmpty()) {
                opened.add(one);
            } else {
                again.computeIfAbsent(last.get(), p -> new ArrayList<>())
                        .add(one.lens().indicator());
            }
        }
        again.forEach((period, of) -> opened.addAll(figures.open(moment, of, period, null)));
        return opened;
    }

    /** What a change does to each indicator in that month, those first that it does anything to. */
    static List<TargetEffect> effects(
            FigureReader figures,
            List<Indicator> indicators,
            int year,
            Function<FigureReader.Opened, TargetEffect> effect) {
        return open(figures, indicators, year).stream()
                .map(opened -> opened.period().year() == year
                        ? effect.apply(opened)
                        : new TargetEffect(opened.lens().indicator(), null, UnitLevel.VILLAGE, 0, 0, 0, false))
                .sorted(Comparator.comparing(TargetEffect::any).reversed())
                .toList();
    }
}
