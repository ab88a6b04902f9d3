package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.followup.FollowUpList;
import id.pantau.followup.FollowUpRow;
import id.pantau.followup.FollowUpState;
import java.util.List;
import java.util.function.Predicate;

/** The problems as cards in columns: Baru, Diproses, Terlambat, Selesai, Ditutup tanpa hasil. Each stands in exactly one. */
class FollowUpBoard extends Div {

    private record Column(String titleKey, Predicate<FollowUpRow> holds) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("follow-up.state.NEW", row -> row.state() == FollowUpState.NEW && !row.late()),
            new Column("follow-up.state.IN_PROGRESS", row -> row.state() == FollowUpState.IN_PROGRESS && !row.late()),
            new Column("follow-up.state.late", FollowUpRow::late),
            new Column("follow-up.state.DONE", row -> row.state() == FollowUpState.DONE),
            new Column("follow-up.state.NO_RESULT", row -> row.state() == FollowUpState.NO_RESULT));

    FollowUpBoard(FollowUpList list, FollowUpLine line, FollowUpWords words) {
        addClassName("follow-up-board");
        for (Column column : COLUMNS) {
            List<FollowUpRow> rows = list.rows().stream().filter(column.holds()).toList();
            var section = new Section(new H2(words.text(
                    "follow-up-page.board-column", words.text(column.titleKey()), Formats.count(rows.size()))));
            rows.forEach(row -> section.add(card(row, line, words)));
            add(section);
        }
    }

    private static Div card(FollowUpRow row, FollowUpLine line, FollowUpWords words) {
        var link = new Anchor(Links.followUp(row.id()), row.problem());
        link.addClassName("follow-up-open");
        var unit = new Paragraph(words.unit(row.unit()));
        unit.addClassName("follow-up-unit");
        var card = new Div(unit, link);
        card.addClassName("follow-up-card");
        if (row.late() || row.proposed()) {
            card.add(new Paragraph(line.state(row)));
        }
        String owner = line.owner(row);
        if (owner != null) {
            card.add(new Paragraph(words.text("follow-up-page.responsible", owner, FollowUpWords.day(row.due()))));
        }
        String desk = line.desk(row);
        if (desk != null) {
            card.add(new Paragraph(desk));
        }
        return card;
    }
}
