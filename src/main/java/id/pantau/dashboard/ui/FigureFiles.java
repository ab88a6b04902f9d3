package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.LevelNote;
import id.pantau.indicator.UnitFigure;
import id.pantau.indicator.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of one indicator as files: what its pages show, with every number in a cell of its own. */
final class FigureFiles {

    private final Texts texts;
    private final Locale locale;
    private final FileFacts facts;

    FigureFiles(Texts texts, Locale locale, FileFacts facts) {
        this.texts = texts;
        this.locale = locale;
        this.facts = facts;
    }

    /** Capaian: every unit in the order of its ranks, the whole last. */
    TableFile achievement(IndicatorReport report) {
        FigureColumns<UnitFigure> columns = columns(report);
        List<Column<UnitFigure>> all = new ArrayList<>(columns.unit());
        all.add(Column.of(text("export.column.rank"), figure -> Cell.of(figure.rank())));
        all.addAll(columns.value());
        all.addAll(columns.target(report.indicator().direction()));
        all.addAll(columns.status());
        all.addAll(columns.months());
        all.addAll(columns.rest());
        return file("achievement", report, all, withWhole(told(report), report));
    }

    /** PWS: the units in the order of the sheet, their sum last, with the official word. */
    TableFile sheet(IndicatorReport report, SheetOrder order) {
        FigureColumns<UnitFigure> columns = columns(report);
        List<Column<UnitFigure>> all = new ArrayList<>(columns.unit());
        all.addAll(columns.value());
        all.addAll(columns.months());
        all.add(columns.trend());
        all.add(columns.official());
        all.addAll(columns.target(report.indicator().direction()));
        return file(
                "pws",
                report,
                all,
                withWhole(order.sorted(told(report), report.indicator().direction()), report));
    }

    /** The months of the whole: each alone and up to it, this year and last, against the pace. */
    TableFile months(IndicatorReport report) {
        List<CurvePoint> last = report.lastYear();
        Function<CurvePoint, @Nullable CurvePoint> before = now ->
                now.period().month() <= last.size() ? last.get(now.period().month() - 1) : null;
        String unit = text("export.column.of", words(report).rateUnit());
        List<Column<CurvePoint>> columns = List.of(
                Column.of(text("achievement.month"), now -> Cell.of(now.period())),
                Column.of(text("export.column.month-alone"), now -> Cell.of(now.monthAlone())),
                Column.of(text("export.column.cumulative"), now -> Cell.of(now.numerator())),
                Column.of(text("export.column.denominator"), now -> Cell.of(now.denominator())),
                Column.decimal(text("export.column.coverage", unit), now -> Cell.of(now.coverage())),
                Column.of(text("export.column.state"), now -> Cell.of(monthState(now))),
                Column.decimal(text("export.column.target-to-date", unit), now -> Cell.of(now.pace())),
                Column.of(text("export.column.last-year-alone"), now -> {
                    CurvePoint then = before.apply(now);
                    return then == null ? Cell.EMPTY : Cell.of(then.monthAlone());
                }),
                Column.decimal(text("export.column.last-year-coverage", unit), now -> {
                    CurvePoint then = before.apply(now);
                    return then == null ? Cell.EMPTY : Cell.of(then.coverage());
                }));
        return file("months", report, columns, report.curve());
    }

    private String monthState(CurvePoint month) {
        return text(month.numerator() == null ? "figure.state.NOT_REPORTED" : "export.state.reported");
    }

    private static List<UnitFigure> told(IndicatorReport report) {
        return report.units().stream()
                .filter(figure -> figure.state() != FigureState.OUT_OF_SCOPE)
                .toList();
    }

    private static List<UnitFigure> withWhole(List<UnitFigure> units, IndicatorReport report) {
        return Stream.concat(units.stream(), Stream.of(report.whole())).toList();
    }

    private FigureColumns<UnitFigure> columns(IndicatorReport report) {
        FigureText words = words(report);
        return new FigureColumns<>(
                texts, locale, words.rateUnit(), report.indicator().noun(locale), figure -> figure, figure -> words);
    }

    private FigureText words(IndicatorReport report) {
        return new FigureText(texts, locale, report.indicator());
    }

    private <T> TableFile file(String name, IndicatorReport report, List<Column<T>> columns, List<T> rows) {
        UnitFigure whole = report.whole();
        FigureText words = words(report);
        List<Fact> above = new ArrayList<>(List.of(
                new Fact(text("export.fact.indicator"), report.indicator().name(locale)),
                new Fact(text("export.fact.period"), words.period(report.period())),
                new Fact(text("export.fact.unit"), words.unitName(whole.unit())),
                new Fact(
                        text("export.fact.level"),
                        text("level." + report.level().name()))));
        facts.dataAsOf(locale, report.provenance()).ifPresent(above::add);
        return TableFile.of(
                FileName.of(
                        text("export.name." + name),
                        report.indicator().code(),
                        whole.unit().kind() == UnitKind.KABUPATEN
                                ? null
                                : whole.unit().name(),
                        report.period(),
                        report.level().urlName()),
                text("export.title." + name, report.indicator().shortName(locale), words.unitName(whole.unit())),
                above,
                columns,
                rows,
                notes(report));
    }

    private List<Fact> notes(IndicatorReport report) {
        List<Fact> notes = new ArrayList<>(facts.sources(locale, report.provenance()));
        notes.add(new Fact(text("export.note.numerator"), report.indicator().numerator(locale)));
        notes.add(new Fact(text("export.note.denominator"), report.indicator().denominator(locale)));
        String basis = report.whole().targets().basis();
        if (basis != null) {
            notes.add(new Fact(text("export.note.basis"), basis));
        }
        List<String> remarks = new ArrayList<>(words(report).judgement().caveats(report.whole()));
        words(report).judgement().gapBelow(report.whole()).ifPresent(remarks::add);
        if (report.levelNote() != LevelNote.NONE) {
            remarks.add(text("figure.level." + report.levelNote().name()));
        }
        if (!remarks.isEmpty()) {
            notes.add(new Fact(text("export.note.remarks"), String.join(" · ", remarks)));
        }
        return notes;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
