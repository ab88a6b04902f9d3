package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads commitments from rows as somebody wrote them, and says what is wrong with which. */
final class CommitmentReader {

    private final List<Problem> problems = new ArrayList<>();
    private final String file;
    private final RegisterUnits.Today units;
    private final LocalDate today;

    /** @param file name as handed in, for the report; "" for a pasted table */
    CommitmentReader(String file, RegisterUnits.Today units, LocalDate today) {
        this.file = file;
        this.units = units;
        this.today = today;
    }

    /**
     * A row that can be taken; not stored.
     *
     * @param key what it is known by: a second one of the same key is the same commitment
     * @param reason why it has its status, as it is kept; null where none was given
     */
    record Read(Commitment commitment, String key, @Nullable String reason) {}

    /** Null after a problem. */
    @Nullable
    Read read(CommitmentLine line) {
        int before = problems.size();
        RegisterUnit unit = unit(line);
        CommitmentStatus status = status(line);
        var form = new CommitmentForm(
                null,
                line.owner(),
                unit == null ? null : unit.code(),
                line.what(),
                date(line, line.agreed()),
                line.forum(),
                date(line, line.due()),
                date(line, line.next()),
                line.evidence(),
                line.source(),
                0);
        if (unit == null || problems.size() > before) {
            return null;
        }
        try {
            var commitment = new Commitment();
            commitment.state(form, unit, today);
            String reason =
                    commitment.take(new CommitmentStep(0, status, line.reason(), line.evidence(), form.nextDate(), 0));
            return new Read(
                    commitment, key(unit.code(), commitment.owner(), commitment.what(), commitment.due()), reason);
        } catch (DomainException e) {
            refuse(line, e);
            return null;
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Says that the row stands above or in the register already. */
    void refuseTwice(CommitmentLine line) {
        refuse(line, DomainException.rule("commitment.paste.twice"));
    }

    /** What a stored commitment is known by. */
    static String key(CommitmentRow row) {
        return key(row.unit().code(), row.owner(), row.what(), row.due());
    }

    private static String key(String unitCode, String owner, String what, LocalDate due) {
        return String.join("\n", unitCode, owner, what, due.toString()).toLowerCase(Locale.ROOT);
    }

    private void refuse(CommitmentLine line, DomainException refusal) {
        problems.add(new Problem(Severity.ERROR, file, line.row(), null, refusal.key(), refusal.arguments()));
    }

    private @Nullable RegisterUnit unit(CommitmentLine line) {
        if (line.unit() == null) {
            refuse(line, DomainException.rule("register.error.unit"));
            return null;
        }
        try {
            return units.find(line.unit());
        } catch (DomainException e) {
            refuse(line, e);
            return null;
        }
    }

    private CommitmentStatus status(CommitmentLine line) {
        String word = line.status();
        if (word == null) {
            return CommitmentStatus.NEW;
        }
        return CommitmentStatus.parse(word).orElseGet(() -> {
            refuse(line, DomainException.rule("commitment.error.status", word));
            return CommitmentStatus.NEW;
        });
    }

    private @Nullable LocalDate date(CommitmentLine line, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        LocalDate date = PastedTable.date(cell).orElse(null);
        if (date == null) {
            refuse(line, DomainException.rule("register.error.date", cell));
        }
        return date;
    }
}
