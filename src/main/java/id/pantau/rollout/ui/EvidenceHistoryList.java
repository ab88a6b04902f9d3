package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.rollout.EvidenceChange;
import id.pantau.rollout.FacilityAssessment;
import java.util.HashSet;
import java.util.Set;

/** What was done to the evidence, by whom and when, also what no longer counts; the latest first. */
class EvidenceHistoryList extends Div {

    private static final int STEP = 20;

    private final transient FacilityAssessment facility;
    private final transient EvidenceWords words;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    /** Evidence whose files stand already beside its latest change. */
    private final Set<Integer> linked = new HashSet<>();

    private int shown;

    EvidenceHistoryList(FacilityAssessment facility, EvidenceWords words) {
        this.facility = facility;
        this.words = words;
        addClassName("evidence-history");
        if (facility.history().isEmpty()) {
            add(Panel.empty(getTranslation("facility-page.no-history")));
            return;
        }
        more.addClassNames("table-more", "no-print");
        add(list, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(shown + STEP, facility.history().size());
        facility.history().subList(shown, until).stream().map(this::item).forEach(list::add);
        shown = until;
        more.removeAll();
        int left = facility.history().size() - shown;
        if (left > 0) {
            more.add(new Button(getTranslation("ilp.facilities.more", Formats.count(left)), click -> showMore()));
        }
    }

    private ListItem item(EvidenceChange change) {
        var action =
                new Span(getTranslation("evidence.action." + change.action().name()));
        action.addClassNames(
                "history-action", "action-" + change.action().name().toLowerCase(getLocale()));
        var criterion = new Span(words.name(facility, change.criterion()));
        var who = new Span(words.who(change));
        who.addClassName("history-who");
        var item = new ListItem(
                action, criterion, new Paragraph(words.said(change.date(), change.proof(), change.note())));
        if (change.reason() != null) {
            item.add(new Paragraph(getTranslation("facility-page.reason", change.reason())));
        }
        if (change.file() != null) {
            item.add(new Paragraph(getTranslation("facility-page.file.removed", change.file())));
        }
        if (linked.add(change.evidenceId())) {
            facility.filesOf(change.evidenceId()).forEach(file -> item.add(new EvidenceFileLink(file)));
        }
        item.add(who);
        return item;
    }
}
