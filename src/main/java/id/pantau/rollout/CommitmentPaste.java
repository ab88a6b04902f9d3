package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads commitments from rows of a spreadsheet: unit, owner, what, agreed on, due, and if they are there forum, next date, evidence,
 * source. A row that stands in the register already is refused, so that the same table pasted twice does no harm.
 */
final class CommitmentPaste {

    private static final String HEAD = "unit";

    private enum Column {
        UNIT,
        OWNER,
        WHAT,
        AGREED,
        DUE,
        FORUM,
        NEXT,
        EVIDENCE,
        SOURCE
    }

    private final List<Commitment> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final RegisterUnits.Today units;
    private final LocalDate today;
    private final Set<String> known = new HashSet<>();

    CommitmentPaste(RegisterUnits.Today units, List<CommitmentRow> stored, String text, LocalDate today) {
        this.units = units;
        this.today = today;
        stored.forEach(row -> known.add(key(row.unit().code(), row.owner(), row.what(), row.due())));
        PastedTable.of(text, HEAD).forEach(this::read);
    }

    /** One for each row that can be taken, in their order; not stored. */
    List<Commitment> commitments() {
        return read;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(PastedTable.Row row) {
        int before = problems.size();
        RegisterUnit unit = unit(row);
        var form = new CommitmentForm(
                null,
                cell(row, Column.OWNER),
                unit == null ? null : unit.code(),
                cell(row, Column.WHAT),
                date(row, Column.AGREED),
                cell(row, Column.FORUM),
                date(row, Column.DUE),
                date(row, Column.NEXT),
                cell(row, Column.EVIDENCE),
                cell(row, Column.SOURCE),
                0);
        if (unit == null || problems.size() > before) {
            return;
        }
        var commitment = new Commitment();
        try {
            commitment.state(form, unit, today);
        } catch (DomainException e) {
            refuse(row, e);
            return;
        }
        if (known.add(key(unit.code(), commitment.owner(), commitment.what(), commitment.due()))) {
            read.add(commitment);
        } else {
            refuse(row, DomainException.rule("commitment.paste.twice"));
        }
    }

    private void refuse(PastedTable.Row row, DomainException refusal) {
        problems.add(new Problem(Severity.ERROR, "", row.number(), null, refusal.key(), refusal.arguments()));
    }

    private @Nullable RegisterUnit unit(PastedTable.Row row) {
        String cell = cell(row, Column.UNIT);
        if (cell == null) {
            refuse(row, DomainException.rule("register.error.unit"));
            return null;
        }
        try {
            return units.find(cell);
        } catch (DomainException e) {
            refuse(row, e);
            return null;
        }
    }

    private @Nullable LocalDate date(PastedTable.Row row, Column column) {
        String cell = cell(row, column);
        if (cell == null) {
            return null;
        }
        LocalDate date = PastedTable.date(cell).orElse(null);
        if (date == null) {
            refuse(row, DomainException.rule("register.error.date", cell));
        }
        return date;
    }

    private static @Nullable String cell(PastedTable.Row row, Column column) {
        return row.cell(column.ordinal());
    }

    private static String key(String unitCode, String owner, String what, LocalDate due) {
        return String.join("\n", unitCode, owner, what, due.toString()).toLowerCase(Locale.ROOT);
    }
}
