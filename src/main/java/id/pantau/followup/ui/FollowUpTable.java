package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.followup.FollowUpList;
import id.pantau.followup.FollowUpRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems, the most urgent first. A plain table, so that paper shows all of it. */
class FollowUpTable extends Div {

    private static final List<String> COLUMNS = List.of("unit", "problem", "indicator", "plan", "due", "desk");

    private final transient FollowUpLine line;
    private final transient FollowUpWords words;

    FollowUpTable(FollowUpList list, FollowUpLine line, FollowUpWords words) {
        this.line = line;
        this.words = words;
        addClassNames("follow-up-table", "table-scroll");
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(
                words.text("follow-up-page.count", Formats.count(list.rows().size())));
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(words.text("follow-up-page.column." + column))));
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        list.rows().stream().map(this::row).forEach(body::add);
        add(table);
    }

    private NativeTableRow row(FollowUpRow row) {
        var problem = new NativeTableCell();
        var link = new Anchor(Links.followUp(row.id()), row.problem());
        link.addClassName("follow-up-open");
        problem.add(link);
        String code = row.indicatorCode();
        String owner = line.owner(row);
        NativeTableRow cells = titled(
                cell(words.unit(row.unit()), words.puskesmas(row.unit())),
                problem,
                cell(code == null ? "–" : line.indicator(code), line.opening(row)),
                cell(
                        row.plan() == null ? words.text("follow-up-page.plan.none") : row.plan(),
                        owner == null ? null : words.text("follow-up-page.owner-is", owner)),
                cell(FollowUpWords.day(row.due()), line.state(row)),
                cell(FollowUpWords.orDash(line.desk(row)), null));
        if (row.late()) {
            cells.addClassName("is-late");
        }
        return cells;
    }

    /** Each cell carries the title of its column: on a phone the rows stand as cards, without a head. */
    private NativeTableRow titled(NativeTableCell... cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].getElement().setAttribute("data-title", words.text("follow-up-page.column." + COLUMNS.get(i)));
        }
        return new NativeTableRow(cells);
    }

    private static NativeTableCell cell(String first, @Nullable String more) {
        var cell = new NativeTableCell();
        cell.add(new Paragraph(first));
        if (more != null) {
            var below = new Paragraph(more);
            below.addClassName("follow-up-more");
            cell.add(below);
        }
        return cell;
    }
}
