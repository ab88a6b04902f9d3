package id.pantau.indicator;

import id.pantau.base.Level;
import id.pantau.indicator.Scorecard.Column;
import id.pantau.indicator.Scorecard.Row;
import id.pantau.indicator.Scorecard.Tally;
import id.pantau.indicator.Subjects.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts units × indicators together, for one account; nothing leaves that the {@link Sight} of each indicator does not allow. */
final class ScorecardBuilder {

    private final Level level;
    private final List<Column> columns = new ArrayList<>();

    /** A unit keeps its row where the network of the months differs from column to column. */
    private final Map<Unit, Map<Integer, UnitFigure>> cells = new LinkedHashMap<>();

    private final Map<Integer, UnitFigure> whole = new HashMap<>();
    private final StatusCount statuses = new StatusCount();
    private @Nullable Unit wholeUnit;

    ScorecardBuilder(Level level) {
        this.level = level;
    }

    void add(FigureReader.Opened opened, Sight sight, StatusYear year) {
        statuses.add(opened, year, sight);
        int column = columns.size();
        Lens lens = opened.lens();
        columns.add(new Column(lens.indicator(), opened.period(), opened.moved()));
        for (Subject subject : Subjects.of(level, lens, sight)) {
            if (subject.blocked() != FigureState.OUT_OF_SCOPE) {
                cells.computeIfAbsent(subject.unit(), u -> new HashMap<>())
                        .put(column, subject.figure(lens, opened.period(), sight.showsVillages()));
            }
        }
        Subject all = Subjects.whole(sight);
        wholeUnit = all.unit();
        whole.put(column, all.figure(lens, opened.period(), sight.showsVillages()));
    }

    /** @param unit stands for the whole where no indicator was asked for */
    Scorecard build(Unit unit) {
        List<Row> rows = new ArrayList<>();
        cells.forEach((of, figures) -> rows.add(row(of, figures)));
        return new Scorecard(
                level, columns, ranked(rows), row(wholeUnit == null ? unit : wholeUnit, whole), statuses.months());
    }

    private Row row(Unit unit, Map<Integer, UnitFigure> figures) {
        List<UnitFigure> row = new ArrayList<>();
        int onTarget = 0;
        int judged = 0;
        int better = 0;
        int comparable = 0;
        for (int column = 0; column < columns.size(); column++) {
            UnitFigure figure = figures.getOrDefault(column, absent(unit));
            row.add(figure);
            Boolean onPace = figure.pws().onPace();
            judged += onPace == null ? 0 : 1;
            onTarget += Boolean.TRUE.equals(onPace) ? 1 : 0;
            Integer change = change(figure, columns.get(column).indicator().direction());
            comparable += change == null ? 0 : 1;
            better += change != null && change > 0 ? 1 : 0;
        }
        return new Row(unit, row, new Tally(onTarget, judged), null, new Tally(better, comparable), null);
    }

    /** Above 0 where the figure is better than in the same months of last year; null where one of the two is missing. */
    private static @Nullable Integer change(UnitFigure figure, Direction direction) {
        BigDecimal change = figure.change();
        if (change == null) {
            return null;
        }
        return direction == Direction.HIGHER_IS_BETTER ? change.signum() : -change.signum();
    }

    private static List<Row> ranked(List<Row> rows) {
        List<@Nullable Integer> ranks = ranks(rows.stream().map(Row::onTarget).toList());
        List<@Nullable Integer> improvement =
                ranks(rows.stream().map(Row::better).toList());
        List<Row> ranked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            ranked.add(
                    new Row(row.unit(), row.cells(), row.onTarget(), ranks.get(i), row.better(), improvement.get(i)));
        }
        ranked.sort(Comparator.comparing(Row::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.unit().code()));
        return ranked;
    }

    private static List<@Nullable Integer> ranks(List<Tally> tallies) {
        List<@Nullable Coverage> shares = new ArrayList<>();
        tallies.forEach(tally -> shares.add(tally.share()));
        return Ranking.ranks(shares, Direction.HIGHER_IS_BETTER, 1);
    }

    private static UnitFigure absent(Unit unit) {
        return FigureMaker.withoutValue(unit, FigureState.NOT_EXPECTED);
    }
}
