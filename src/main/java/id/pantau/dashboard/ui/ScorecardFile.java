package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Provenance;
import id.pantau.indicator.Scorecard;
import id.pantau.indicator.Scorecard.Row;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rapor as a file: a row for each unit, and for each indicator its share, n, N and status in columns of their own. */
final class ScorecardFile {

    private final Texts texts;
    private final Locale locale;
    private final FileFacts facts;

    ScorecardFile(Texts texts, Locale locale, FileFacts facts) {
        this.texts = texts;
        this.locale = locale;
        this.facts = facts;
    }

    /** @param provenance of the indicator that the page opens with: of what age the data are */
    TableFile of(Scorecard scorecard, ScorecardOrder order, IndicatorGroup group, Provenance provenance) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                column("code", row -> Cell.of(row.unit().code())),
                column(
                        "kind",
                        row -> Cell.of(text("figure.unit." + row.unit().kind().name()))),
                column("unit", row -> Cell.of(row.unit().name())),
                column("rank", row -> Cell.of(row.rank())),
                column("on-target", row -> Cell.of(row.onTarget().count())),
                column("judged", row -> Cell.of(row.onTarget().of())),
                column("rank-improvement", row -> Cell.of(row.rankOfImprovement())),
                column("better", row -> Cell.of(row.better().count())),
                column("comparable", row -> Cell.of(row.better().of()))));
        for (int i = 0; i < scorecard.columns().size(); i++) {
            columns.addAll(indicator(scorecard.columns().get(i), i));
        }
        String unit = FigureText.unitName(texts, locale, scorecard.whole().unit());
        List<Fact> above = new ArrayList<>(List.of(
                new Fact(text("export.fact.unit"), unit),
                new Fact(
                        text("export.fact.level"),
                        text("level." + scorecard.level().name())),
                new Fact(text("group.label"), text(group.labelKey()))));
        facts.dataAsOf(locale, provenance).ifPresent(above::add);
        return TableFile.of(
                FileName.of(
                        text("export.name.scorecard"),
                        group.urlName(),
                        unit,
                        scorecard.level().urlName()),
                text("export.title.scorecard", unit),
                above,
                columns,
                Stream.concat(order.sorted(scorecard.rows()).stream(), Stream.of(scorecard.whole()))
                        .toList(),
                facts.sources(locale, provenance));
    }

    private List<Column<Row>> indicator(Scorecard.Column column, int index) {
        var words = new FigureText(texts, locale, column.indicator());
        String name = column.indicator().shortName(locale) + " " + words.shortPeriod(column.period());
        Function<Row, UnitFigure> figure = row -> row.cells().get(index);
        var cells = new FigureColumns<Row>(texts, locale, "", "", figure, row -> words);
        return List.of(
                Column.decimal(
                        text("export.column.indicator-coverage", name, words.rateUnit()),
                        row -> Cell.of(figure.apply(row).coverage())),
                Column.of(
                        text("export.column.indicator-numerator", name),
                        row -> Cell.of(figure.apply(row).numerator())),
                Column.of(
                        text("export.column.indicator-denominator", name),
                        row -> Cell.of(figure.apply(row).denominator())),
                Column.of(text("export.column.indicator-state", name), row -> Cell.of(cells.statusOrState(row))));
    }

    private Column<Row> column(String name, Function<Row, Cell> value) {
        return Column.of(text("export.column." + name), value);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
