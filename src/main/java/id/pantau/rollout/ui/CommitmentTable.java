package id.pantau.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Panel;
import id.pantau.rollout.CommitmentRegister;
import id.pantau.rollout.CommitmentRow;
import java.util.List;
import java.util.function.Consumer;

/** The commitments, what is late first. A plain table, so that paper shows all of it. */
class CommitmentTable extends Div {

    private static final List<String> COLUMNS = List.of("owner", "what", "due", "next", "status", "evidence");

    private final transient Consumer<CommitmentRow> open;
    private final transient Consumer<CommitmentRow> edit;
    private final transient CommitmentRegister register;
    private final transient RegisterWords words = new RegisterWords(this, getLocale());

    /** @param edit offered where the account may change commitments */
    CommitmentTable(CommitmentRegister register, Consumer<CommitmentRow> open, Consumer<CommitmentRow> edit) {
        this.register = register;
        this.open = open;
        this.edit = edit;
        addClassName("register-table");
        if (register.rows().isEmpty()) {
            boolean none = register.all() == 0;
            String why = none && register.mayWrite()
                    ? "commitment.none-yet"
                    : none ? "commitment.none" : "commitment.no-match";
            add(Panel.empty(getTranslation(why)));
            return;
        }
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation(
                "commitment.count",
                Formats.count(register.rows().size()),
                Formats.count(register.open()),
                Formats.count(register.late())));
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(getTranslation("commitment.column." + column))));
        var actions = new NativeTableHeaderCell(getTranslation("commitment.column.actions"));
        actions.addClassName("no-print");
        head.add(actions);
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        register.rows().stream().map(this::row).forEach(body::add);
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(scroll);
    }

    private NativeTableRow row(CommitmentRow row) {
        String agreed = row.forum() == null
                ? getTranslation("commitment.agreed", Formats.date(row.agreedOn()))
                : getTranslation("commitment.agreed-at", row.forum(), Formats.date(row.agreedOn()));
        var status = new NativeTableCell();
        status.add(new CommitmentStatusChip(row, register.today()));
        var line = new NativeTableRow(
                RegisterWords.lines(row.owner(), words.unit(row.unit())),
                RegisterWords.lines(
                        row.what(),
                        agreed,
                        row.source() == null ? null : getTranslation("commitment.from-source", row.source())),
                new NativeTableCell(Formats.date(row.due())),
                new NativeTableCell(RegisterDialog.words(row.nextDate())),
                status,
                evidence(row),
                actions(row));
        if (row.late()) {
            line.addClassName("is-late");
        }
        return line;
    }

    private NativeTableCell evidence(CommitmentRow row) {
        var cell =
                new NativeTableCell(row.evidence() == null ? getTranslation("commitment.no-evidence") : row.evidence());
        cell.addClassName("commitment-evidence");
        return cell;
    }

    private NativeTableCell actions(CommitmentRow row) {
        var cell = new NativeTableCell();
        cell.addClassNames("no-print", "register-actions");
        cell.add(button(row.mayMove() ? "commitment.move" : "commitment.open", row, open));
        if (register.mayWrite()) {
            cell.add(button("commitment.edit", row, edit));
        }
        return cell;
    }

    private Button button(String key, CommitmentRow row, Consumer<CommitmentRow> action) {
        var button = new Button(getTranslation(key), click -> action.accept(row));
        button.setAriaLabel(getTranslation(key + "-of", row.what()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
