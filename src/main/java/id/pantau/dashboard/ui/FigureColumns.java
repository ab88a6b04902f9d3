package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Gap;
import id.pantau.indicator.LastYear;
import id.pantau.indicator.NoStatus;
import id.pantau.indicator.PwsReading;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a figure in a file, each number in a cell of its own. Where there is no number the column of the state says in a
 * word why; nothing turns into 0.
 *
 * @param <T> what a row is made from
 */
final class FigureColumns<T> {

    private final Texts texts;
    private final Locale locale;
    private final Function<T, UnitFigure> figure;
    private final Function<T, FigureText> words;
    private final String unit;
    private final String noun;

    /**
     * @param unit of shares and targets, for the heads; empty where it differs from row to row
     * @param noun of the people in the gap, in the same way
     */
    FigureColumns(
            Texts texts,
            Locale locale,
            String unit,
            String noun,
            Function<T, UnitFigure> figure,
            Function<T, FigureText> words) {
        this.texts = texts;
        this.locale = locale;
        this.figure = figure;
        this.words = words;
        this.unit = unit.isEmpty() ? "" : text("export.column.of", unit);
        this.noun = noun.isEmpty() ? "" : text("export.column.of", noun);
    }

    /** Whose figure it is. */
    List<Column<T>> unit() {
        return List.of(
                whole("code", figure -> Cell.of(figure.unit().code())),
                whole(
                        "kind",
                        figure -> Cell.of(
                                text("figure.unit." + figure.unit().kind().name()))),
                whole("unit", figure -> Cell.of(figure.unit().name())));
    }

    /** n, N and their share, or the word for there being none. */
    List<Column<T>> value() {
        return List.of(
                whole("numerator", figure -> Cell.of(figure.numerator())),
                whole("denominator", figure -> Cell.of(figure.denominator())),
                share("coverage", UnitFigure::coverage),
                Column.of(text("export.column.state"), row -> Cell.of(state(row))),
                whole("as-of", figure -> Cell.of(figure.asOf())),
                whole(
                        "denominator-kind",
                        figure -> figure.denominatorKind() == null
                                ? Cell.EMPTY
                                : Cell.of(text("figure.denominator."
                                        + figure.denominatorKind().name()))));
    }

    /** What is aimed at, and how many people are missing; the limit where lower is better. */
    List<Column<T>> target(Direction... directions) {
        List<Column<T>> columns = new ArrayList<>(List.of(
                share("target-to-date", f -> f.targets().toDate()),
                share("target-year", f -> f.targets().year())));
        for (Direction direction : directions) {
            columns.addAll(
                    direction == Direction.LOWER_IS_BETTER
                            ? List.of(gap("over-limit", Gap::overLimit))
                            : List.of(
                                    gap("needed-now", Gap::neededNow),
                                    gap("needed-year", Gap::neededYear),
                                    gap("per-week", Gap::perWeek),
                                    gap("not-served", Gap::notServed),
                                    gap("above", Gap::above)));
        }
        return columns;
    }

    /** How it stands and which way it moves, in plain words. */
    List<Column<T>> status() {
        return List.of(Column.of(text("export.column.status"), row -> Cell.of(status(row))), trend());
    }

    Column<T> trend() {
        return whole(
                "trend",
                figure -> figure.hasValue()
                        ? Cell.of(text("pws.trend." + figure.pws().trend().name()))
                        : Cell.EMPTY);
    }

    /** The months that the trend compares. */
    List<Column<T>> months() {
        return List.of(
                share("this-month", f -> f.pws().thisMonth()),
                share("last-month", f -> f.pws().lastMonth()));
    }

    /** Last year's, who has reported, and what is odd. */
    List<Column<T>> rest() {
        var flags = new FlagText(texts, locale);
        return List.of(
                whole(
                        "last-year",
                        f -> f.lastYear() == null
                                ? Cell.EMPTY
                                : Cell.of(f.lastYear().sameMonths())),
                share("last-year-coverage", f -> lastCoverage(f.lastYear())),
                whole("reported", f -> f.hasValue() ? Cell.of(f.reporting().reported()) : Cell.EMPTY),
                whole("expected", f -> f.hasValue() ? Cell.of(f.reporting().expected()) : Cell.EMPTY),
                whole(
                        "flags",
                        f -> Cell.of(f.flags().stream().map(flags::sentence).collect(Collectors.joining(" ")))));
    }

    private static @Nullable BigDecimal lastCoverage(@Nullable LastYear last) {
        return last == null ? null : last.coverage();
    }

    /** "Dilaporkan", also for 0; else the word for there being no number. */
    String state(T row) {
        UnitFigure of = figure.apply(row);
        if (!of.hasValue()) {
            return words.apply(row).state(of);
        }
        if (of.denominator() == null && !words.apply(row).counted()) {
            return text("export.state.no-denominator");
        }
        return text(of.verified() ? "export.state.reported" : "export.state.unverified");
    }

    /** For a single column: how it stands, and where there is no number why. */
    String statusOrState(T row) {
        String status = status(row);
        return status.isEmpty() ? state(row) : status;
    }

    private String status(T row) {
        UnitFigure of = figure.apply(row);
        NoStatus reason = of.pws().reason();
        return words.apply(row)
                .judgement()
                .status(of)
                .map(JudgementText.Status::words)
                .orElseGet(() -> !of.hasValue() || reason == null ? "" : text("figure.no-status." + reason.name()));
    }

    /** The official word of the PWS sheet; the level alone where there is no word. */
    Column<T> official() {
        return Column.of(text("export.column.status"), row -> {
            PwsReading pws = figure.apply(row).pws();
            return Cell.of(
                    pws.status() == null
                            ? status(row)
                            : text("figure.pws." + pws.status().name()));
        });
    }

    private Column<T> gap(String name, Function<Gap, @Nullable Long> people) {
        return Column.of(text("export.column." + name, noun), row -> {
            Gap gap = figure.apply(row).gap();
            return gap == null ? Cell.EMPTY : Cell.of(people.apply(gap));
        });
    }

    private Column<T> whole(String name, Function<UnitFigure, Cell> value) {
        return Column.of(text("export.column." + name), row -> value.apply(figure.apply(row)));
    }

    private Column<T> share(String name, Function<UnitFigure, @Nullable BigDecimal> value) {
        return Column.decimal(text("export.column." + name, unit), row -> Cell.of(value.apply(figure.apply(row))));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
