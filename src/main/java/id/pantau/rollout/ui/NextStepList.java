package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutScreen.NextStep;

/** What most facilities lack for their next stage: where one decree or one training moves many of them. */
class NextStepList extends Div {

    /** Of each kind: otherwise the many Posyandu would leave no room for the Puskesmas. */
    private static final int SHOWN = 3;

    NextStepList(RolloutScreen screen) {
        addClassName("next-steps");
        if (screen.nextSteps().isEmpty()) {
            add(Panel.empty(getTranslation(screen.facilities().isEmpty() ? "ilp.next.none" : "ilp.next.all-done")));
            return;
        }
        var list = new OrderedList();
        for (FacilityKind kind : FacilityKind.values()) {
            screen.nextSteps().stream()
                    .filter(step -> step.criterion().kind() == kind)
                    .limit(SHOWN)
                    .map(this::item)
                    .forEach(list::add);
        }
        add(list);
    }

    private ListItem item(NextStep step) {
        var count = new Span(Formats.count(step.facilities()));
        count.addClassName("next-count");
        var kind = new Span(
                getTranslation("facility.kind." + step.criterion().kind().name()));
        kind.addClassName("next-kind");
        return new ListItem(count, kind, new Span(step.criterion().name(getLocale())));
    }
}
