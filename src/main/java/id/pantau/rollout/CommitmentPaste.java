package id.pantau.rollout;

import id.pantau.base.report.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads commitments from rows of a spreadsheet: unit, owner, what, agreed on, due, and if they are there forum, next date, evidence,
 * source. A row that stands in the register already is refused, so that the same table pasted twice does no harm.
 */
final class CommitmentPaste {

    private static final String HEAD = "unit";

    private final List<Commitment> read = new ArrayList<>();
    private final CommitmentReader reader;

    CommitmentPaste(RegisterUnits.Today units, List<CommitmentRow> stored, String text, LocalDate today) {
        reader = new CommitmentReader("", units, today);
        Set<String> known = new HashSet<>();
        stored.forEach(row -> known.add(CommitmentReader.key(row)));
        for (PastedTable.Row row : PastedTable.of(text, HEAD)) {
            CommitmentLine line = line(row);
            CommitmentReader.Read commitment = reader.read(line);
            if (commitment != null && known.add(commitment.key())) {
                read.add(commitment.commitment());
            } else if (commitment != null) {
                reader.refuseTwice(line);
            }
        }
    }

    /** One for each row that can be taken, in their order; not stored. */
    List<Commitment> commitments() {
        return read;
    }

    List<Problem> problems() {
        return reader.problems();
    }

    private static CommitmentLine line(PastedTable.Row row) {
        return new CommitmentLine(
                row.number(),
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6),
                row.cell(7),
                row.cell(8),
                null,
                null);
    }
}
