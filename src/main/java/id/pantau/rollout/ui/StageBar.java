package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.PlanComparison;
import id.pantau.rollout.PlanYear;
import id.pantau.rollout.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One horizontal bar: facilities by stage from Berjalan penuh on the left to Belum, then those that are planned but not registered,
 * with a tick where the plan ends and one for the guide line. Plain shapes, so that it prints; the whole is one image in words.
 */
class StageBar extends Div {

    StageBar(KindOverview overview) {
        addClassName("stage-bar");
        PlanComparison plan = overview.plan();
        int scale = Math.max(1, plan == null ? overview.registered() : Math.max(plan.total(), plan.registered()));
        var words = new ArrayList<String>();
        var track = new Div();
        track.addClassName("stage-track");
        stagesFromTheTop(overview.counts()).forEach(entry -> {
            String stage = getTranslation("rollout.stage." + entry.getKey().name());
            track.add(segment("stage-" + entry.getKey().word(), entry.getValue(), scale, stage));
            words.add(getTranslation("ilp.bar.part", stage, Formats.count(entry.getValue())));
        });
        if (plan != null && plan.unregistered() > 0) {
            String unregistered = getTranslation("ilp.bar.unregistered");
            track.add(segment("stage-unregistered", plan.unregistered(), scale, unregistered));
            words.add(getTranslation("ilp.bar.part", unregistered, Formats.count(plan.unregistered())));
        }
        add(track);
        if (plan != null && plan.goal() != null) {
            track.add(tick("plan-tick", BigDecimal.valueOf(plan.total()), scale));
            PlanYear current = plan.current();
            if (current != null && current.cumulative() != plan.total()) {
                track.add(tick("current-tick", BigDecimal.valueOf(current.cumulative()), scale));
            }
            BigDecimal guide = plan.guideToday();
            if (guide != null) {
                track.add(tick("guide-tick", guide, scale));
            }
        }
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label", words.isEmpty() ? getTranslation("ilp.counts.none") : String.join(", ", words));
    }

    /** Stages that count something, highest first. */
    private static List<Map.Entry<Stage, Integer>> stagesFromTheTop(Map<Stage, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Stage, Integer>comparingByKey().reversed())
                .toList();
    }

    private static Div segment(String className, int count, int scale, String word) {
        var number = new Span(Formats.count(count));
        var segment = new Div(number);
        segment.addClassNames("stage-segment", className);
        segment.getStyle().set("width", percent(BigDecimal.valueOf(count), scale));
        segment.getElement().setAttribute("title", word + ": " + Formats.count(count));
        return segment;
    }

    private static Div tick(String className, BigDecimal at, int scale) {
        var tick = new Div();
        tick.addClassNames("stage-tick", className);
        tick.getStyle().set("left", percent(at, scale));
        return tick;
    }

    private static String percent(BigDecimal part, int scale) {
        return String.format(Locale.ROOT, "%.3f%%", part.doubleValue() * 100 / scale);
    }
}
