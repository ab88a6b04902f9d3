package id.pantau.followup.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.followup.FollowUpList;
import id.pantau.followup.FollowUpRow;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of problems as a file: a row for each, the most urgent first. */
final class FollowUpFile {

    private final FollowUpLine line;
    private final FollowUpWords words;

    FollowUpFile(FollowUpLine line, FollowUpWords words) {
        this.line = line;
        this.words = words;
    }

    TableFile of(FollowUpList list) {
        List<Column<FollowUpRow>> columns = List.of(
                text("unit-code", row -> row.unit().code()),
                text("unit", row -> words.unit(row.unit())),
                text("puskesmas", row -> words.puskesmas(row.unit())),
                text("problem", FollowUpRow::problem),
                text("indicator", row -> row.indicatorCode() == null ? null : line.indicator(row.indicatorCode())),
                text("opening", line::opening),
                text("plan", FollowUpRow::plan),
                text("owner", line::owner),
                column("due", row -> Cell.of(row.due())),
                column(
                        "days-late",
                        row -> row.late() && row.due() != null
                                ? Cell.of(ChronoUnit.DAYS.between(row.due(), list.today()))
                                : Cell.EMPTY),
                text("forum", row -> row.forum() == null ? null : words.forum(row.forum())),
                text("state", row -> words.text("follow-up.state." + row.state().name())),
                column("proposed", row -> Cell.of(row.proposedOn())),
                text("desk", row -> row.state().isOpen() ? words.desk(row.desk(), row.unit()) : null),
                column("desk-since", row -> row.state().isOpen() ? Cell.of(row.deskSince()) : Cell.EMPTY),
                column("opened", row -> Cell.of(row.openedOn())),
                column("closed", row -> Cell.of(row.closedOn())));
        String title = words.text("follow-up-page.title");
        return TableFile.of(FileName.of(title, list.today()), title, List.of(), columns, list.rows(), List.of());
    }

    private Column<FollowUpRow> text(String name, Function<FollowUpRow, @Nullable String> value) {
        return column(name, row -> Cell.of(value.apply(row)));
    }

    private Column<FollowUpRow> column(String name, Function<FollowUpRow, Cell> value) {
        return Column.of(words.text("follow-up-page.column." + name), value);
    }
}
