package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.PlanComparison;
import java.util.List;
import java.util.Locale;

/** Three kinds of facility in a line each: working, launched, of how many planned by when. */
final class RolloutStrip extends Div {

    private final transient Texts texts;
    private final Locale locale;

    RolloutStrip(Texts texts, Locale locale, List<KindOverview> kinds) {
        this.texts = texts;
        this.locale = locale;
        addClassName("rollout-strip");
        kinds.forEach(kind -> add(kind(kind)));
    }

    private Component kind(KindOverview kind) {
        int total = kind.plan() == null ? kind.registered() : kind.plan().total();
        var name = new Span(text("facility.kind." + kind.kind().name()));
        name.addClassName("rollout-kind");
        var count = new Paragraph(text("home.rollout-of", kind.operating(), total));
        count.addClassName("headline-value");
        var block = new Div(name, count, bar(kind, total), note(text("home.rollout-launched", kind.launched())));
        if (kind.plan() != null) {
            plan(kind.plan(), block);
        }
        return block;
    }

    private void plan(PlanComparison plan, Div block) {
        if (plan.goal() != null) {
            block.add(note(text(
                    "home.rollout-plan",
                    plan.goal().cumulative(),
                    Integer.toString(plan.goal().year()),
                    plan.registered())));
        }
        if (plan.guideToday() != null) {
            block.add(note(text("home.rollout-guide", Formats.decimals(plan.guideToday(), 1))));
        }
    }

    private static Component bar(KindOverview kind, int total) {
        var working = new Div();
        working.addClassName("bar-working");
        working.setWidth(share(kind.operating(), total));
        var launched = new Div();
        launched.addClassName("bar-launched");
        launched.setWidth(share(kind.launched() - kind.operating(), total));
        var bar = new Div(working, launched);
        bar.addClassName("rollout-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static String share(int part, int total) {
        return total == 0 ? "0" : 100.0 * part / total + "%";
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        return note;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
