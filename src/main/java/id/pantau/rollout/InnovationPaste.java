package id.pantau.rollout;

import id.pantau.base.report.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads innovations from rows of a spreadsheet: name, Puskesmas, since, what it does, indicators, and if they are there stopped and
 * source. Several Puskesmas or indicators stand in one cell with a comma between them.
 */
final class InnovationPaste {

    private static final String HEAD = "inovasi";

    private final List<Innovation> read = new ArrayList<>();
    private final InnovationReader reader;

    /** @param stored names that the account sees: a name that is there already is refused */
    InnovationPaste(InnovationNames names, List<String> stored, String text, LocalDate today) {
        reader = new InnovationReader("", names, today);
        Set<String> known = new HashSet<>();
        stored.forEach(name -> known.add(InnovationReader.key(name)));
        for (PastedTable.Row row : PastedTable.of(text, HEAD)) {
            InnovationLine line = line(row);
            Innovation innovation = reader.read(line);
            if (innovation != null && known.add(InnovationReader.key(innovation.name()))) {
                read.add(innovation);
            } else if (innovation != null) {
                reader.refuseTwice(line);
            }
        }
    }

    /** One for each row that can be taken; not stored. */
    List<Innovation> innovations() {
        return read;
    }

    List<Problem> problems() {
        return reader.problems();
    }

    private static InnovationLine line(PastedTable.Row row) {
        return new InnovationLine(
                row.number(),
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6));
    }
}
