package id.pantau.indicator;

import id.pantau.base.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts "Perlu perhatian" together from what was opened, for one scope: by people needed, then by months behind. */
final class Attention {

    private static final Comparator<Alert> WORST_FIRST = Comparator.comparingLong(Alert::peopleNeeded)
            .thenComparingInt(Alert::monthsBehind)
            .reversed()
            .thenComparing(a -> a.unit().code())
            .thenComparing(a -> a.indicator().code());

    private Attention() {}

    static List<Alert> of(List<FigureReader.Opened> opened, AskedUnit asked, Channel channel, Scope scope) {
        List<Alert> alerts = new ArrayList<>();
        for (var indicator : opened) {
            var lens = indicator.lens();
            var sight = new Sight(scope, asked.strictest(channel), lens.structure(), lens.indicator());
            alerts.addAll(new AlertFinder(lens, sight, indicator.overdue()).find(indicator.period(), asked));
        }
        alerts.sort(WORST_FIRST);
        return alerts;
    }

    /** The indicators that are looked at where nobody asks for others (rules §5). */
    static List<Indicator> priority(List<Indicator> catalogue) {
        return catalogue.stream().filter(i -> i.checks().priority()).toList();
    }
}
