package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.indicator.Channel;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.TargetGroup;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators with their definitions in both languages as a file. */
final class CatalogueFile {

    private final Component translator;
    private final Locale locale;

    CatalogueFile(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    TableFile of(List<Indicator> indicators) {
        List<Column<Indicator>> columns = List.of(
                words("catalogue.code", Indicator::code),
                words("catalogue.name", i -> i.indonesian().name()),
                words("catalogue.short-name", i -> i.indonesian().shortName()),
                words("catalogue.definition", i -> i.indonesian().definition()),
                words("catalogue.numerator", i -> i.indonesian().numerator()),
                words("catalogue.denominator", i -> i.indonesian().denominator()),
                words("catalogue.unit", i -> i.indonesian().unit()),
                words("catalogue.rate-unit", i -> i.indonesian().rateUnit()),
                words("catalogue.noun", i -> i.indonesian().noun()),
                words("catalogue.kind", i -> text("indicator.kind." + i.kind().name())),
                words(
                        "files.column.direction",
                        i -> text("indicator.direction." + i.direction().name())),
                words(
                        "catalogue.cluster",
                        i -> text("indicator.cluster." + i.cluster().name())),
                words(
                        "catalogue.life-cycle",
                        i -> text("indicator.life-cycle." + i.lifeCycle().name())),
                words("catalogue.group", i -> group(i.targetGroup())),
                words(
                        "catalogue.limits",
                        i -> i.thresholds().stream().map(Numbers::plain).collect(Collectors.joining(" · "))),
                words(
                        "files.column.due-months",
                        i -> i.rhythm().dueMonths().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))),
                Column.of(text("files.column.due-day"), i -> Cell.of(i.rhythm().dueDay())),
                words(
                        "catalogue.lowest",
                        i -> text("indicator.lowest." + i.lowest(Channel.PRINT).name())),
                words(
                        "catalogue.references",
                        i -> i.references().stream()
                                .map(reference -> Numbers.plain(reference.value()) + " (" + reference.year() + "): "
                                        + reference.source())
                                .collect(Collectors.joining("; "))),
                words("catalogue.source", Indicator::source),
                english("catalogue.name", i -> i.english().name()),
                english("catalogue.short-name", i -> i.english().shortName()),
                english("catalogue.definition", i -> i.english().definition()),
                english("catalogue.numerator", i -> i.english().numerator()),
                english("catalogue.denominator", i -> i.english().denominator()));
        return TableFile.of(
                FileName.of(text("catalogue.title")),
                text("catalogue.title"),
                List.of(),
                columns,
                indicators,
                List.of());
    }

    private String group(@Nullable TargetGroup group) {
        return text("indicator.group." + (group == null ? "reported" : group.name()));
    }

    private Column<Indicator> words(String key, Function<Indicator, @Nullable String> value) {
        return Column.of(text(key), indicator -> Cell.of(value.apply(indicator)));
    }

    private Column<Indicator> english(String key, Function<Indicator, String> value) {
        return Column.of(
                text(key) + " (" + text("catalogue.english") + ")", indicator -> Cell.of(value.apply(indicator)));
    }

    private String text(String key) {
        return translator.getTranslation(locale, key);
    }
}
