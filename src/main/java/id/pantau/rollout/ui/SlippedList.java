package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.rollout.FacilityPlanRow;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.RolloutScreen;
import java.time.LocalDate;
import java.util.List;

/** Facilities whose own plan is due and that do not operate: the longest first, each with its stage and what it lacks. */
class SlippedList extends Div {

    private static final int SHOWN = 8;

    SlippedList(RolloutScreen screen, boolean linked) {
        addClassName("slipped-list");
        List<FacilityPlanRow> slipped = screen.slipped();
        if (slipped.isEmpty()) {
            add(new Paragraph(getTranslation("ilp.slipped.none")));
            return;
        }
        var list = new OrderedList();
        slipped.stream().limit(SHOWN).forEach(row -> list.add(item(row, linked)));
        add(list);
        if (slipped.size() > SHOWN) {
            String more = getTranslation("ilp.slipped.more", Formats.count(slipped.size() - SHOWN));
            add(new Paragraph(linked ? new Anchor(Links.PLAN, more) : new Span(more)));
        }
    }

    private ListItem item(FacilityPlanRow row, boolean linked) {
        FacilityStage facility = row.facility();
        LocalDate due = row.due();
        var name = linked ? new Anchor(Links.facility(facility.code()), facility.name()) : new Span(facility.name());
        var words = new Span(getTranslation(
                "ilp.slipped.item",
                getTranslation("facility.kind." + facility.kind().name()),
                due == null ? "" : Formats.date(due),
                getTranslation("rollout.stage." + facility.stage().name())));
        words.addClassName("slipped-words");
        return new ListItem(name, words);
    }
}
