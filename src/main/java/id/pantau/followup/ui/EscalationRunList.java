package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.followup.EscalationRunRow;
import java.util.List;

/** What the clock did in the last nights; of what it could not hand on, why, and what to do. */
class EscalationRunList extends Div {

    private final transient SettingsWords words = new SettingsWords(this);

    EscalationRunList(List<EscalationRunRow> runs) {
        addClassNames("settings-table", "settings-runs");
        add(new H3(words.text("follow-up-settings.runs")));
        if (runs.isEmpty()) {
            add(Panel.empty(words.text("follow-up-settings.no-runs")));
            return;
        }
        NativeTable table = words.table(
                "follow-up-settings.column.",
                "day",
                "#opened",
                "#proposed",
                "#escalated",
                "#skipped",
                "#failed",
                "reasons");
        NativeTableBody body = table.addBody();
        runs.forEach(run -> body.add(row(run)));
        add(table);
    }

    private NativeTableRow row(EscalationRunRow run) {
        var row = new NativeTableRow();
        row.add(SettingsWords.whole(Formats.date(run.day())));
        boolean ended = run.finishedAt() != null;
        for (int number : new int[] {run.opened(), run.proposed(), run.escalated(), run.skipped(), run.failed()}) {
            row.add(SettingsWords.number(ended ? Formats.count(number) : "–"));
        }
        row.add(reasons(run, ended));
        return row;
    }

    private NativeTableCell reasons(EscalationRunRow run, boolean ended) {
        var cell = new NativeTableCell();
        cell.addClassName("settings-written");
        if (!ended) {
            cell.add(new Span(words.text("follow-up-settings.run-cut-off")));
        }
        if (!run.reasons().isEmpty()) {
            var list = new UnorderedList();
            run.reasons().stream().map(this::sentence).map(ListItem::new).forEach(list::add);
            cell.add(list);
        } else if (ended) {
            cell.add(new Span("–"));
        }
        return cell;
    }

    private String sentence(EscalationRunRow.Reason reason) {
        String detail = reason.detail() == null ? "" : reason.detail();
        return words.text("follow-up-settings.problems", reason.problems())
                + " " + words.text(reason.key(), detail)
                + " " + words.text("follow-up-settings.todo." + reason.key(), detail);
    }
}
