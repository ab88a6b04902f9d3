package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.HeadlineFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All indicators of one Puskesmas or village as a file, a row for each. */
final class UnitFile {

    private final Texts texts;
    private final Locale locale;
    private final FileFacts facts;

    UnitFile(Texts texts, Locale locale, FileFacts facts) {
        this.texts = texts;
        this.locale = locale;
        this.facts = facts;
    }

    /**
     * @param unit "Desa Kelubi"
     * @param all indicators; of those without a number of any time there is no row
     */
    TableFile of(String unit, List<HeadlineFigure> all) {
        List<HeadlineFigure> known = UnitPlaces.withNumbers(all);
        var columns = new FigureColumns<HeadlineFigure>(
                texts,
                locale,
                "",
                "",
                HeadlineFigure::figure,
                headline -> new FigureText(texts, locale, headline.indicator()));
        List<Column<HeadlineFigure>> cells = new ArrayList<>(List.of(
                column(
                        "life-cycle",
                        h -> text("lifecycle." + h.indicator().lifeCycle().name())),
                column("code", h -> h.indicator().code()),
                column("indicator", h -> h.indicator().name(locale)),
                column("rate-unit", h -> new FigureText(texts, locale, h.indicator()).rateUnit())));
        cells.add(column("noun", h -> h.indicator().noun(locale)));
        cells.addAll(columns.value());
        cells.addAll(columns.target(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER));
        cells.addAll(columns.status());
        cells.addAll(columns.months());
        cells.addAll(columns.rest());
        cells.add(column("source", h -> String.join("; ", h.provenance().sources())));
        List<Fact> above = new ArrayList<>(List.of(new Fact(text("export.fact.unit"), unit)));
        known.stream()
                .findFirst()
                .flatMap(first -> facts.dataAsOf(locale, first.provenance()))
                .ifPresent(above::add);
        return TableFile.of(
                FileName.of(
                        text("export.name.unit"),
                        unit,
                        known.isEmpty() ? null : known.getFirst().period()),
                text("export.title.unit", unit),
                above,
                cells,
                known,
                guarded(all));
    }

    /** The names of what is left out, so that nobody takes it for missing. */
    private List<Fact> guarded(List<HeadlineFigure> all) {
        String names = all.stream()
                .filter(h -> h.figure().state() == FigureState.HIDDEN)
                .map(h -> h.indicator().shortName(locale))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? List.of()
                : List.of(new Fact(text("export.note.remarks"), text("unit.left-out", names)));
    }

    private Column<HeadlineFigure> column(String name, Function<HeadlineFigure, String> value) {
        return Column.of(text("export.column." + name), headline -> Cell.of(value.apply(headline)));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
