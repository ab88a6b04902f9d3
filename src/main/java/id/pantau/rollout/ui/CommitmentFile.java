package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.CommitmentRegister;
import id.pantau.rollout.CommitmentRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of commitments as a file: a row for each, late ones first. */
final class CommitmentFile {

    private final RegisterWords words;

    CommitmentFile(Component translator, Locale locale) {
        this.words = new RegisterWords(translator, locale);
    }

    TableFile of(CommitmentRegister register) {
        List<Column<CommitmentRow>> columns = List.of(
                text("owner", CommitmentRow::owner),
                text("unit", row -> words.unit(row.unit())),
                text("unit-code", row -> row.unit().code()),
                text("what", CommitmentRow::what),
                column("agreed", row -> Cell.of(row.agreedOn())),
                text("forum", CommitmentRow::forum),
                column("due", row -> Cell.of(row.due())),
                column("days-late", row -> row.late() ? Cell.of(row.daysLate(register.today())) : Cell.EMPTY),
                column("next", row -> Cell.of(row.nextDate())),
                text(
                        "status",
                        row -> words.text("commitment.status." + row.status().name())),
                text("evidence", CommitmentRow::evidence),
                text("source", CommitmentRow::source));
        return TableFile.of(
                FileName.of(words.text("commitment.title"), register.today()),
                words.text("commitment.title"),
                List.of(),
                columns,
                register.rows(),
                List.of(new Fact(words.text("export.note.remarks"), words.text("commitment.late-rule"))));
    }

    private Column<CommitmentRow> text(String name, Function<CommitmentRow, @Nullable String> value) {
        return column(name, row -> Cell.of(value.apply(row)));
    }

    private Column<CommitmentRow> column(String name, Function<CommitmentRow, Cell> value) {
        return Column.of(words.text("commitment.column." + name), value);
    }
}
