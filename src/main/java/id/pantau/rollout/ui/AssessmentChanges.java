package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.rollout.FacilityAssessment;
import id.pantau.rollout.StageChange;

/** When the stage rose and fell, and why; the latest first. */
class AssessmentChanges extends Div {

    AssessmentChanges(FacilityAssessment facility, EvidenceWords words) {
        addClassName("assessment-changes");
        if (facility.changes().isEmpty()) {
            add(Panel.empty(getTranslation("facility-page.no-changes")));
            return;
        }
        var list = new OrderedList();
        facility.changes().reversed().forEach(change -> list.add(item(facility, change, words)));
        add(list);
    }

    private ListItem item(FacilityAssessment facility, StageChange change, EvidenceWords words) {
        var what = new Span(getTranslation(
                change.isRise() ? "facility-page.rise" : "facility-page.fall",
                words.stage(change.from()),
                words.stage(change.to())));
        what.addClassName("change-what");
        var item = new ListItem(new Span(Formats.date(change.date())), what);
        change.reasons().forEach(reason -> item.add(new Paragraph(words.reason(facility, reason))));
        return item;
    }
}
