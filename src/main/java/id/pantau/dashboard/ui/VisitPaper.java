package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.dashboard.VisitSheet;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.ui.ActingText;
import id.pantau.indicator.UnitKind;
import id.pantau.rollout.CommitmentRow;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Half an A4 page: three figures, commitments, problems, three questions. */
final class VisitPaper extends Article {

    private final transient Texts texts;
    private final Locale locale;
    private final transient VisitSheet sheet;

    /** @param foot sources and the moment of the data */
    VisitPaper(Texts texts, Locale locale, VisitSheet sheet, List<String> foot) {
        this.texts = texts;
        this.locale = locale;
        this.sheet = sheet;
        addClassName("visit-paper");
        var title = new H2(FigureText.unitName(texts, locale, sheet.unit()));
        var above = new Span(
                sheet.above() == null
                        ? text("visit.title")
                        : text("visit.title") + " · " + text("unit.district", sheet.above()));
        var head = new Div(title, above);
        head.addClassName("visit-head");
        var left = new Div(figures(), questions());
        var right = new Div(problems(), commitments());
        var columns = new Div(left, right);
        columns.addClassName("visit-columns");
        var source = new Paragraph(String.join(" · ", foot));
        source.addClassName("visit-foot");
        add(head, columns, source);
    }

    private Component figures() {
        var list = new UnorderedList();
        list.addClassName("visit-figures");
        sheet.gaps().stream().map(this::figure).forEach(list::add);
        return section("visit.figures", sheet.gaps().isEmpty() ? new Paragraph(text("visit.no-figures")) : list);
    }

    private ListItem figure(VisitSheet.Gap gap) {
        var words = new FigureText(texts, locale, gap.indicator());
        var name = new Span(gap.indicator().name(locale));
        var value = new Span(words.headline(gap.figure()));
        value.addClassName("visit-value");
        var need = new Span(words.judgement().gap(gap.figure()).orElse(""));
        need.addClassName("visit-need");
        List<String> more = new ArrayList<>();
        more.add(words.people(gap.figure()));
        more.add(words.shortPeriod(
                gap.figure().asOf() == null ? gap.period() : gap.figure().asOf()));
        words.judgement().target(gap.figure()).ifPresent(more::add);
        var first = new Div(name, value);
        first.addClassName("visit-line");
        return new ListItem(first, new Div(need, new Span(" · " + String.join(" · ", more))));
    }

    private Component questions() {
        var list = new OrderedList();
        new VisitQuestions(texts, locale, sheet).asked().forEach(question -> list.add(new ListItem(question)));
        list.addClassName("visit-questions");
        return section("visit.questions", list);
    }

    private Component problems() {
        return section(
                "visit.problems", rows(sheet.problems(), this::problem, "visit.no-problems", sheet.moreProblems()));
    }

    private ListItem problem(FollowUpRow row) {
        boolean other = !row.unit().code().equals(sheet.unit().code());
        var words = new ActingText(texts, locale, sheet.today());
        List<String> who = new ArrayList<>();
        if (row.owner() != null) {
            who.add(text("acting.owner", words.owner(row.owner(), row.unit().kelurahan())));
        } else {
            who.add(text(
                    "acting.at",
                    text("acting.desk." + row.desk().name()),
                    Formats.shortDate(row.deskSince(), sheet.today())));
            who.add(text("acting.no-plan"));
        }
        if (row.due() != null) {
            who.add(text("acting.due", Formats.shortDate(row.due(), sheet.today())));
        }
        if (row.late() && row.due() != null) {
            who.add(text("acting.late", Formats.count(row.due().until(sheet.today(), ChronoUnit.DAYS))));
        }
        String place = other ? row.unit().name() + ": " : "";
        return new ListItem(new Div(place + VisitQuestions.shortened(row.problem())), note(String.join(" · ", who)));
    }

    private Component commitments() {
        return section(
                "visit.commitments",
                rows(sheet.commitments(), this::commitment, "visit.no-commitments", sheet.moreCommitments()));
    }

    private ListItem commitment(CommitmentRow row) {
        String due = row.owner() + " · " + text("acting.due", Formats.shortDate(row.due(), sheet.today()));
        boolean other = sheet.unit().kind() == UnitKind.KECAMATAN
                && !row.unit().code().equals(sheet.unit().code());
        return new ListItem(
                new Div((other ? row.unit().name() + ": " : "") + VisitQuestions.shortened(row.what())),
                note(row.late() ? due + " · " + text("acting.late", Formats.count(row.daysLate(sheet.today()))) : due));
    }

    private <T> Component rows(List<T> rows, Function<T, ListItem> item, String none, int more) {
        if (rows.isEmpty()) {
            return new Paragraph(text(none));
        }
        var list = new UnorderedList();
        rows.stream().map(item).forEach(list::add);
        if (more > 0) {
            list.add(new ListItem(note(text("visit.more", Formats.count(more)))));
        }
        return list;
    }

    private static Component note(String words) {
        var note = new Div(words);
        note.addClassName("visit-note");
        return note;
    }

    private Component section(String key, Component content) {
        return new Section(new H3(text(key)), content);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
