package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.ReviewRow;
import java.util.List;

/** The meetings of a Puskesmas: those on first, then the newest first. */
class ReviewTable extends Div {

    private static final List<String> COLUMNS = List.of("day", "forum", "villages", "decisions", "attendance", "state");

    ReviewTable(FollowUpUnit puskesmas, List<ReviewRow> reviews, boolean mayWrite, ReviewWords words) {
        addClassNames("review-table", "register-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(words.text("review.column." + column))));
        var body = new NativeTableBody();
        for (ReviewRow review : reviews) {
            body.add(new NativeTableRow(
                    cell(link(puskesmas, review, mayWrite)),
                    cell(new Span(words.forum(review))),
                    cell(new Span(words.text("review.progress", review.discussed(), review.villages()))),
                    cell(new Span(Formats.count(review.decisions()))),
                    cell(new Span(words.attendance(review))),
                    cell(new Span(words.text("review.state." + review.state().name())))));
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("figures");
        add(table);
    }

    private static Component link(FollowUpUnit puskesmas, ReviewRow review, boolean mayWrite) {
        String day = Formats.date(review.heldOn());
        var link = review.isDraft() && mayWrite
                ? new Anchor(Links.review(puskesmas.code()) + "?rapat=" + review.id(), day)
                : new Anchor(Links.minutes(review.id()), day);
        link.addClassName("review-link");
        return link;
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }
}
