package id.pantau.followup.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.followup.FollowUpUnit;
import id.pantau.followup.ReviewPage;
import id.pantau.followup.ReviewRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The meetings of a Puskesmas as a file, a row for each. */
final class ReviewFile {

    private final ReviewWords words;

    ReviewFile(ReviewWords words) {
        this.words = words;
    }

    TableFile of(ReviewPage page) {
        FollowUpUnit puskesmas = Objects.requireNonNull(page.puskesmas());
        String title = words.text("review.title") + " " + words.unit(puskesmas);
        List<Column<ReviewRow>> columns = List.of(
                column("day", row -> Cell.of(row.heldOn())),
                column("forum", row -> Cell.of(words.forum(row))),
                column("discussed", row -> Cell.of(row.discussed())),
                column("villages", row -> Cell.of(row.villages())),
                column("decisions", row -> Cell.of(row.decisions())),
                column("people", row -> Cell.of(ReviewWords.people(row))),
                column("attendance", row -> Cell.of(words.attendance(row))),
                column(
                        "state",
                        row -> Cell.of(words.text("review.state." + row.state().name()))));
        return TableFile.of(FileName.of(title, page.today()), title, List.of(), columns, page.reviews(), List.of());
    }

    private Column<ReviewRow> column(String name, Function<ReviewRow, Cell> value) {
        return Column.of(words.text("review.column." + name), value);
    }
}
