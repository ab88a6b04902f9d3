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

/**
 * Reads innovations from rows of a spreadsheet: name, Puskesmas, since, what it does, indicators, and if they are there stopped and
 * source. Several Puskesmas or indicators stand in one cell with a comma between them.
 */
final class InnovationPaste {

    private static final String HEAD = "inovasi";

    private enum Column {
        NAME,
        PUSKESMAS,
        SINCE,
        ABOUT,
        INDICATORS,
        STOPPED,
        SOURCE
    }

    private final List<Innovation> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final InnovationNames names;
    private final LocalDate today;

    /** @param stored names that the account sees: a name that is there already is refused */
    InnovationPaste(InnovationNames names, List<String> stored, String text, LocalDate today) {
        this.names = names;
        this.today = today;
        stored.stream().map(InnovationPaste::key).forEach(known::add);
        PastedTable.of(text, HEAD).forEach(this::read);
    }

    /** One for each row that can be taken; not stored. */
    List<Innovation> innovations() {
        return read;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(PastedTable.Row row) {
        try {
            var form = new InnovationForm(
                    null,
                    cell(row, Column.NAME),
                    List.of(),
                    period(cell(row, Column.SINCE)),
                    period(cell(row, Column.STOPPED)),
                    cell(row, Column.ABOUT),
                    List.of(),
                    cell(row, Column.SOURCE),
                    0);
            var innovation = new Innovation();
            innovation.state(
                    form,
                    each(cell(row, Column.PUSKESMAS), names::puskesmasId),
                    each(cell(row, Column.INDICATORS), names::indicatorCode),
                    today);
            if (!known.add(key(innovation.name()))) {
                throw DomainException.rule("innovation.paste.twice");
            }
            read.add(innovation);
        } catch (DomainException e) {
            problems.add(new Problem(Severity.ERROR, "", row.number(), null, e.key(), e.arguments()));
        }
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

    private static @Nullable String cell(PastedTable.Row row, Column column) {
        return row.cell(column.ordinal());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
