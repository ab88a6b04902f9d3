package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.rollout.OperatingCurve;
import id.pantau.rollout.RolloutScreen;
import java.util.List;
import java.util.function.Predicate;

/** The curves of the three kinds side by side, and what the lines mean once for all. */
class OperatingCharts extends Div {

    OperatingCharts(RolloutScreen screen) {
        addClassName("operating-charts");
        var charts = new Div();
        charts.addClassName("operating-row");
        screen.curves().forEach(curve -> charts.add(new OperatingChart(curve)));
        add(charts, legend(screen.curves()));
    }

    private Div legend(List<OperatingCurve> curves) {
        var legend = new Div();
        legend.addClassName("stage-legend");
        if (any(curves, curve -> !curve.points().isEmpty())) {
            legend.add(key("operating"), key("launched"));
        }
        if (any(curves, curve -> !curve.plan().isEmpty() && curve.guide() == null)) {
            legend.add(key("plan"));
        }
        if (any(curves, curve -> curve.guide() != null)) {
            legend.add(key("guide"));
        }
        if (any(
                curves,
                curve -> curve.projection() != null && curve.projection().finish() != null)) {
            legend.add(key("projection"));
        }
        return legend;
    }

    private static boolean any(List<OperatingCurve> curves, Predicate<OperatingCurve> condition) {
        return curves.stream().anyMatch(condition);
    }

    private Span key(String word) {
        var line = new Span();
        line.addClassNames("curve-key", "curve-" + word);
        line.getElement().setAttribute("aria-hidden", "true");
        var key = new Span(line, new Span(getTranslation("ilp.curve." + word)));
        key.addClassName("stage-legend-item");
        return key;
    }
}
