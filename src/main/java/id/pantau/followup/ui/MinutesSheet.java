package id.pantau.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.PreviousDecision;
import id.pantau.followup.ReviewDetails;
import id.pantau.followup.ReviewItem;
import id.pantau.followup.ReviewOutcome;
import id.pantau.followup.ReviewRow;
import id.pantau.followup.ReviewStop;
import id.pantau.indicator.Indicator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The minutes on A4: Masalah, Penyebab, RTL, PJ, Tenggat for each village, what had been decided before and what became of it. Villages
 * of sensitive indicators stay on the screen (rules §7).
 */
class MinutesSheet extends Div {

    private final transient ReviewDetails meeting;
    private final transient ReviewWords words;

    MinutesSheet(ReviewDetails meeting, ReviewWords words) {
        this.meeting = meeting;
        this.words = words;
        addClassName("minutes-sheet");
        ReviewRow head = meeting.head();
        var title = new Div(
                new H2(words.text("review.minutes-of", words.forum(head))),
                new Paragraph(words.unit(meeting.puskesmas())));
        title.addClassName("minutes-title");
        add(title);
        if (head.isDraft()) {
            add(note("review.minutes-draft"));
        }
        fact("review.held-on", Formats.date(head.heldOn()));
        fact("review.column.attendance", words.attendance(head));
        fact("review.next-on", Formats.date(head.nextOn()));
        earlier();
        discussed();
        others();
        fact("review.remarks", head.remarks() == null ? "–" : head.remarks());
        if (head.reason() != null) {
            fact("review.reopened", head.reason());
        }
        add(signatures());
    }

    private void fact(String key, String value) {
        var label = new Span(words.text(key));
        label.addClassName("minutes-label");
        var line = new Paragraph(label, new Span(value));
        line.addClassName("minutes-fact");
        add(line);
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(words.text(key, arguments));
        note.addClassName("note");
        return note;
    }

    private void earlier() {
        List<ReviewItem> before = items(item -> item.previous() != null);
        add(new H3(words.text("review.earlier")));
        if (before.isEmpty()) {
            add(note("review.no-earlier"));
            return;
        }
        var body = new NativeTableBody();
        for (ReviewItem item : before) {
            PreviousDecision previous = item.previous();
            if (previous != null) {
                body.add(row(
                        item,
                        words.unit(item.unit()),
                        previous.plan(),
                        words.owner(previous.owner(), item.unit()),
                        ReviewWords.date(previous.due()),
                        words.text("review.fate." + previous.fate().name())));
            }
        }
        add(table(List.of("unit", "plan", "owner", "due", "fate"), body));
    }

    private void discussed() {
        add(new H3(words.text("review.discussed")));
        List<ReviewItem> items = items(item -> item.outcome() != ReviewOutcome.OPEN && item.problem() != null);
        if (items.isEmpty()) {
            add(note("review.nothing-special"));
            return;
        }
        var body = new NativeTableBody();
        items.forEach(item -> body.add(row(
                item,
                words.unit(item.unit()),
                problem(item),
                item.cause() == null ? "–" : item.cause(),
                item.plan() == null ? words.text("review.outcome.PASSED") : item.plan(),
                item.plan() == null ? "–" : words.owner(item.owner(), item.unit()),
                ReviewWords.date(item.due()))));
        add(table(List.of("unit", "problem", "cause", "plan", "owner", "due"), body));
        long kept = items.stream().filter(this::isKeptFromPaper).count();
        if (kept > 0) {
            var note = note("review.not-printed", kept);
            note.addClassName("only-on-paper");
            add(note);
        }
    }

    /** Villages without anything to discuss, and those that nobody came to. */
    private void others() {
        names("review.calm-villages", stop -> stop.discussed() && stop.topics().isEmpty());
        names("review.left-villages", stop -> !stop.discussed());
    }

    private void names(String key, Function<ReviewStop, Boolean> which) {
        String names = meeting.stops().stream()
                .filter(which::apply)
                .map(stop -> stop.unit().name())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            fact(key, names);
        }
    }

    private List<ReviewItem> items(Function<ReviewItem, Boolean> which) {
        return meeting.stops().stream()
                .flatMap(stop -> stop.topics().stream())
                .filter(which::apply)
                .toList();
    }

    /** The problem, with the figure that was on the table. */
    private String problem(ReviewItem item) {
        String problem = item.problem() == null ? "–" : item.problem();
        FigureSnapshot figure = item.figure();
        Indicator indicator = words.indicator(item);
        if (figure == null || indicator == null || figure.numerator() == null || figure.denominator() == null) {
            return problem;
        }
        return words.text(
                "review.problem-figure",
                problem,
                indicator.shortName(words.locale()),
                Formats.count(figure.numerator()) + "/" + Formats.count(figure.denominator()),
                figure.coverage() == null || figure.small() ? "" : " (" + Formats.percent1(figure.coverage()) + ")",
                Formats.period(figure.shown()));
    }

    private boolean isKeptFromPaper(ReviewItem item) {
        Indicator indicator = words.indicator(item);
        return indicator != null && indicator.sensitive() && item.unit().isVillage();
    }

    private NativeTableRow row(ReviewItem item, String... cells) {
        var row = new NativeTableRow();
        for (String cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        if (isKeptFromPaper(item)) {
            row.addClassName("not-on-paper");
        }
        return row;
    }

    private Component table(List<String> columns, NativeTableBody body) {
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(new NativeTableHeaderCell(words.text("review.paper." + column))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("figures", "minutes-table");
        return table;
    }

    /** By role: names are written by hand. */
    private Component signatures() {
        var signatures = new Div();
        signatures.addClassName("minutes-signatures");
        for (String key : List.of("review.sign.pustu", "review.sign.writer", "review.sign.head")) {
            var line = new Span();
            line.addClassName("minutes-line");
            signatures.add(new Div(new Span(words.text(key, meeting.puskesmas().name())), line));
        }
        return signatures;
    }
}
