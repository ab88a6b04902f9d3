package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.PlanComparison;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The three kinds, each with its counts in words, its bar and what is to be said about its plan; one legend for all. */
class KindBars extends Div {

    KindBars(RolloutScreen screen) {
        addClassName("kind-bars");
        var words = new PlanWords(this::getTranslation);
        screen.kinds().forEach(kind -> add(block(kind, words)));
        add(legend(screen));
    }

    private Div block(KindOverview kind, PlanWords words) {
        var title = new H3(getTranslation("facility.kind." + kind.kind().name()));
        var counts = new Paragraph(words.counts(kind));
        counts.addClassName("kind-counts");
        var head = new Div(title, counts);
        head.addClassName("kind-head");
        var remarks = new UnorderedList();
        remarks.addClassName("kind-remarks");
        words.remarks(kind).forEach(remark -> {
            var item = new ListItem(remark.text());
            if (remark.finding()) {
                item.addClassName("finding");
            }
            remarks.add(item);
        });
        var block = new Div(head, new StageBar(kind), remarks);
        block.addClassName("kind-block");
        return block;
    }

    /** Stages always, the signs of the plan where they are drawn. */
    private Div legend(RolloutScreen screen) {
        var legend = new Div();
        legend.addClassName("stage-legend");
        // In the order of the bars: the highest stage first.
        Arrays.stream(Stage.values())
                .sorted(Comparator.reverseOrder())
                .map(stage -> key("stage-" + stage.word(), "rollout.stage." + stage.name()))
                .forEach(legend::add);
        if (anyPlan(screen, plan -> plan.unregistered() > 0)) {
            legend.add(key("stage-unregistered", "ilp.bar.unregistered"));
        }
        if (anyPlan(screen, plan -> plan.goal() != null)) {
            legend.add(key("key-plan", "ilp.bar.plan"));
        }
        if (anyPlan(screen, plan -> plan.stepped() && plan.current() != null)) {
            legend.add(key("key-current", "ilp.bar.current"));
        }
        if (anyPlan(screen, plan -> plan.guide() != null)) {
            legend.add(key("key-guide", "ilp.bar.guide"));
        }
        return legend;
    }

    private static boolean anyPlan(RolloutScreen screen, Predicate<PlanComparison> condition) {
        return screen.kinds().stream()
                .flatMap(kind -> Stream.ofNullable(kind.plan()))
                .anyMatch(condition);
    }

    private Span key(String className, String wordKey) {
        var swatch = new Span();
        swatch.addClassNames("stage-key", className);
        swatch.getElement().setAttribute("aria-hidden", "true");
        var key = new Span(swatch, new Span(getTranslation(wordKey)));
        key.addClassName("stage-legend-item");
        return key;
    }
}
