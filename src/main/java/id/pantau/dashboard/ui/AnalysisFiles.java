package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.CareChain.Step;
import id.pantau.indicator.DecisiveUnits;
import id.pantau.indicator.Direction;
import id.pantau.indicator.HeadlineFigure;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.SpmReport;
import id.pantau.indicator.Spread;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of Analisis as files. A list that is empty on the page is a file without rows. */
final class AnalysisFiles {

    private final Texts texts;
    private final Locale locale;
    private final FileFacts facts;

    AnalysisFiles(Texts texts, Locale locale, FileFacts facts) {
        this.texts = texts;
        this.locale = locale;
        this.facts = facts;
    }

    /** The units that hold half of the people missing, most people first. */
    TableFile decisive(IndicatorReport report) {
        var words = new FigureText(texts, locale, report.indicator());
        var columns = new FigureColumns<UnitFigure>(
                texts, locale, words.rateUnit(), report.indicator().noun(locale), figure -> figure, figure -> words);
        List<Column<UnitFigure>> all = new ArrayList<>(columns.unit());
        all.addAll(columns.value());
        all.addAll(columns.target(report.indicator().direction()));
        all.addAll(columns.status());
        Optional<DecisiveUnits> decisive = DecisiveUnits.of(report);
        List<Fact> above = facts(report, words);
        decisive.ifPresent(found -> above.add(new Fact(
                text("export.note.remarks"),
                text(
                        "analysis.decisive-then",
                        words.unitName(report.whole().unit()),
                        words.rate(found.now(), 2),
                        words.rate(found.then(), 2)))));
        return TableFile.of(
                name("files.decisive", report),
                text("analysis.decisive." + report.level().name()),
                above,
                all,
                decisive.map(DecisiveUnits::units).orElse(List.of()),
                facts.sources(locale, report.provenance()));
    }

    private record Line(
            String what,
            @Nullable String name,
            int villages,
            @Nullable Long n,
            @Nullable Long of,
            Cell coverage) {}

    /** Highest and lowest village, and those that are hard to reach against the others. */
    TableFile spread(IndicatorReport villages, Optional<Spread> spread) {
        var words = new FigureText(texts, locale, villages.indicator());
        List<Line> lines = new ArrayList<>();
        spread.ifPresent(found -> {
            lines.add(line("analysis.best", words, found.best()));
            lines.add(line("analysis.worst", words, found.worst()));
            sum(lines, "analysis.remote", found.remote());
            sum(lines, "analysis.others", found.others());
        });
        List<Fact> above = facts(villages, words);
        spread.ifPresent(found -> above.add(new Fact(
                text("analysis.points"),
                text("analysis.points-value", Formats.decimals(found.points(), 1), found.compared()))));
        return TableFile.of(
                name("files.spread", villages),
                text("analysis.spread"),
                above,
                List.of(
                        Column.of(text("files.column.what"), line -> Cell.of(line.what())),
                        Column.of(text("export.column.unit"), line -> Cell.of(line.name())),
                        Column.of(text("files.column.villages"), line -> Cell.of(line.villages())),
                        Column.of(text("export.column.numerator"), line -> Cell.of(line.n())),
                        Column.of(text("export.column.denominator"), line -> Cell.of(line.of())),
                        Column.<Line>decimal(
                                text("export.column.coverage", text("export.column.of", words.rateUnit())),
                                Line::coverage)),
                lines,
                facts.sources(locale, villages.provenance()));
    }

    private Line line(String key, FigureText words, UnitFigure figure) {
        return new Line(
                text(key),
                words.unitName(figure.unit()),
                1,
                figure.numerator(),
                figure.denominator(),
                Cell.of(figure.coverage()));
    }

    private void sum(List<Line> lines, String key, Spread.@Nullable Sum sum) {
        if (sum != null) {
            lines.add(new Line(
                    text(key), null, sum.villages(), sum.numerator(), sum.denominator(), Cell.of(sum.coverage())));
        }
    }

    /**
     * A chain of services, a row for each step.
     *
     * @param title of the chain
     * @param unit whose it is
     */
    TableFile chain(String title, String unit, List<Step> steps) {
        var columns = new FigureColumns<Step>(
                texts,
                locale,
                "",
                "",
                step -> step.headline().figure(),
                step -> new FigureText(texts, locale, step.headline().indicator()));
        List<Column<Step>> all = new ArrayList<>(List.of(
                step("export.column.code", step -> step.headline().indicator().code()),
                step("chain.step", step -> step.headline().indicator().name(locale)),
                step("export.column.noun", step -> step.headline().indicator().noun(locale))));
        all.addAll(columns.value());
        all.add(Column.of(text("files.column.lost"), step -> Cell.of(step.lost())));
        all.add(Column.decimal(text("files.column.points"), step -> Cell.of(step.points())));
        all.addAll(columns.target(Direction.HIGHER_IS_BETTER));
        List<HeadlineFigure> known = steps.stream().map(Step::headline).toList();
        List<Fact> above = new ArrayList<>(List.of(new Fact(text("export.fact.unit"), unit)));
        known.stream()
                .flatMap(headline -> facts.dataAsOf(locale, headline.provenance()).stream())
                .findFirst()
                .ifPresent(above::add);
        return TableFile.of(
                FileName.of(
                        title, unit, known.isEmpty() ? null : known.getFirst().period()),
                title + ", " + unit,
                above,
                all,
                steps,
                known.stream()
                        .flatMap(headline -> facts.sources(locale, headline.provenance()).stream())
                        .distinct()
                        .toList());
    }

    private Column<Step> step(String key, Function<Step, String> value) {
        return Column.of(text(key), step -> Cell.of(value.apply(step)));
    }

    /** The twelve services in official order, with what each would add to the index. */
    TableFile spm(SpmReport report) {
        String percent = text("export.column.of", "%");
        List<Column<SpmReport.Row>> columns = List.of(
                Column.of(
                        text("files.column.service"),
                        row -> Cell.of(text("figure.spm." + row.service().name()))),
                Column.of(text("export.column.numerator"), row -> Cell.of(row.numerator())),
                Column.of(text("export.column.denominator"), row -> Cell.of(row.denominator())),
                Column.decimal(text("spm.coverage") + percent, row -> Cell.of(row.coverage())),
                Column.decimal(text("files.column.goods") + percent, row -> Cell.of(row.goodsServicesStaff())),
                Column.decimal(text("spm.quality"), row -> Cell.of(row.quality())),
                Column.decimal(text("spm.gain"), row -> Cell.of(row.gainIfFull())),
                Column.of(text("export.column.source"), row -> Cell.of(row.source())));
        List<Fact> above = new ArrayList<>();
        if (report.index() != null && report.spmClass() != null) {
            above.add(new Fact(
                    text("spm.now", Integer.toString(report.year())),
                    Formats.decimals(report.index(), 2) + " · "
                            + text("figure.spm.class." + report.spmClass().name())));
        }
        return TableFile.of(
                FileName.of("spm", report.year()),
                text("spm.title") + " " + report.year(),
                above,
                columns,
                report.rows(),
                List.of(new Fact(text("export.note.remarks"), text("spm.how"))));
    }

    private List<Fact> facts(IndicatorReport report, FigureText words) {
        return Stream.concat(
                        Stream.of(
                                new Fact(
                                        text("export.fact.indicator"),
                                        report.indicator().name(locale)),
                                new Fact(text("export.fact.period"), words.period(report.period())),
                                new Fact(
                                        text("export.fact.unit"),
                                        words.unitName(report.whole().unit()))),
                        facts.dataAsOf(locale, report.provenance()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String name(String key, IndicatorReport report) {
        return FileName.of(
                text(key),
                report.indicator().code(),
                report.period(),
                report.level().urlName());
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
