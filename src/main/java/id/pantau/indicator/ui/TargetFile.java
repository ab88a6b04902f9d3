package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.Period;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.PopulationRow;
import id.pantau.indicator.TargetGroup;
import id.pantau.indicator.TargetRow;
import id.pantau.indicator.TargetVersion;
import id.pantau.indicator.Unit;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of targets and of target populations as files. */
final class TargetFile {

    private final Component translator;
    private final Locale locale;
    private final ZoneId zone;

    /** @param zone in which a moment has its date */
    TargetFile(Component translator, Locale locale, ZoneId zone) {
        this.translator = translator;
        this.locale = locale;
        this.zone = zone;
    }

    TableFile targets(int year, List<TargetRow> rows) {
        List<Column<TargetRow>> columns = List.of(
                column("year", row -> Cell.of(Period.year(row.target().year()))),
                words("code", row -> row.indicator().code()),
                words("indicator", row -> row.indicator().name(locale)),
                words("unit", row -> UnitName.of(translator, row.unit())),
                words("unit-code", row -> code(row.unit())),
                decimal("target", row -> Cell.of(row.target().value())),
                words(
                        "target-unit",
                        row -> row.indicator().kind() == IndicatorKind.COUNT
                                ? row.indicator().unit(locale)
                                : "%"),
                decimal("minimum", row -> Cell.of(row.target().band().minimum())),
                decimal("stretch", row -> Cell.of(row.target().band().stretch())),
                decimal("tolerance", row -> Cell.of(row.target().band().tolerance())),
                words(
                        "denominator-kind",
                        row -> text("figure.denominator."
                                + row.target().denominator().name())),
                column("version", row -> Cell.of(row.target().version())),
                column("from", row -> month(row.target(), row.target().fromMonth())),
                column("until", row -> month(row.target(), row.target().untilMonth())),
                words("basis", row -> row.target().basis().text()),
                words("basis-number", row -> row.target().basis().number()),
                column("basis-date", row -> Cell.of(row.target().basis().date())),
                words("recorded-by", TargetRow::recordedBy),
                column(
                        "recorded-on",
                        row -> Cell.of(row.recordedAt().atZone(zone).toLocalDate())));
        return TableFile.of(
                FileName.of(text("export.name.targets"), year),
                text("export.title.targets", Integer.toString(year)),
                List.of(),
                columns,
                rows,
                List.of());
    }

    TableFile populations(int year, TargetGroup group, List<PopulationRow> rows) {
        String people = text("indicator.group." + group.name());
        List<Column<PopulationRow>> columns = List.of(
                column("year", row -> Cell.of(Period.year(row.year()))),
                words("group", row -> people),
                words("unit", row -> UnitName.of(translator, row.unit())),
                words("unit-code", row -> code(row.unit())),
                words(
                        "denominator-kind",
                        row -> text("figure.denominator." + row.value().kind().name())),
                column("amount", row -> Cell.of(row.value().amount())),
                words("source", row -> row.value().source()),
                column("version", row -> Cell.of(row.version())),
                words("recorded-by", PopulationRow::recordedBy),
                column(
                        "recorded-on",
                        row -> Cell.of(row.recordedAt().atZone(zone).toLocalDate())));
        return TableFile.of(
                FileName.of(text("export.name.populations"), group.code(), year),
                text("export.title.populations", people, Integer.toString(year)),
                List.of(),
                columns,
                rows,
                List.of());
    }

    private static String code(@Nullable Unit unit) {
        return unit == null ? "" : unit.code();
    }

    private static Cell month(TargetVersion target, @Nullable Integer month) {
        return month == null ? Cell.EMPTY : Cell.of(Period.month(target.year(), month));
    }

    private <T> Column<T> words(String name, Function<T, @Nullable String> value) {
        return column(name, row -> Cell.of(value.apply(row)));
    }

    private <T> Column<T> column(String name, Function<T, Cell> value) {
        return Column.of(text("export.column." + name), value);
    }

    private <T> Column<T> decimal(String name, Function<T, Cell> value) {
        return Column.decimal(text("export.column." + name), value);
    }

    private String text(String key, Object... arguments) {
        return translator.getTranslation(locale, key, arguments);
    }
}
