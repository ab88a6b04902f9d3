package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads innovations from rows as somebody wrote them, and says what is wrong with which. */
final class InnovationReader {

    private final List<Problem> problems = new ArrayList<>();
    private final String file;
    private final InnovationNames names;
    private final LocalDate today;

    /** @param file name as handed in, for the report; "" for a pasted table */
    InnovationReader(String file, InnovationNames names, LocalDate today) {
        this.file = file;
        this.names = names;
        this.today = today;
    }

    /** An innovation that can be taken, not stored; null after a problem. */
    @Nullable
    Innovation read(InnovationLine line) {
        try {
            var form = new InnovationForm(
                    null,
                    line.name(),
                    List.of(),
                    period(line.since()),
                    period(line.stopped()),
                    line.about(),
                    List.of(),
                    line.source(),
                    0);
            var innovation = new Innovation();
            innovation.state(
                    form,
                    each(line.puskesmas(), names::puskesmasId),
                    each(line.indicators(), names::indicatorCode),
                    today);
            return innovation;
        } catch (DomainException e) {
            refuse(line, e);
            return null;
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Says that the row stands above or in the register already. */
    void refuseTwice(InnovationLine line) {
        refuse(line, DomainException.rule("innovation.paste.twice"));
    }

    /** What an innovation is known by: a second one of the same key is the same. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void refuse(InnovationLine line, DomainException refusal) {
        problems.add(new Problem(Severity.ERROR, file, line.row(), null, refusal.key(), refusal.arguments()));
    }

    private static <T> Set<T> each(@Nullable String cell, Function<String, T> find) {
        var found = new HashSet<T>();
        if (cell != null) {
            Arrays.stream(cell.split("[,;\\n]"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> found.add(find.apply(part)));
        }
        return found;
    }

    /** A year, a month as 2023-05, or a day. */
    private static @Nullable Period period(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return Period.parse(cell)
                .or(() -> PastedTable.date(cell)
                        .or(() -> PastedTable.date("1 " + cell))
                        .flatMap(day -> Period.parse("%d-%02d".formatted(day.getYear(), day.getMonthValue()))))
                .orElseThrow(() -> DomainException.rule("innovation.error.period", cell));
    }
}
