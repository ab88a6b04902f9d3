package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FollowUpRow;
import java.time.LocalDate;

/** How a problem stands: its state, at which desk and since when, and whether it is proposed to close it. */
class FollowUpStand extends Div {

    FollowUpStand(FollowUpRow row, LocalDate today, FollowUpWords words) {
        addClassName("follow-up-stand");
        var state = new Span(words.state(row, today));
        state.addClassNames("follow-up-state", row.late() ? "is-late" : "is-in-time");
        add(new Paragraph(state));
        if (row.state().isOpen()) {
            add(new Paragraph(words.text(
                    "follow-up-page.at-desk", words.desk(row.desk(), row.unit()), Formats.date(row.deskSince()))));
        }
        if (row.proposedOn() != null) {
            add(new Paragraph(words.text("follow-up-page.proposed-since", Formats.date(row.proposedOn()))));
        }
    }
}
