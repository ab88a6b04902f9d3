package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.rollout.Criterion;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.Missing;
import id.pantau.rollout.RolloutScreen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facilities of Penerapan ILP as a file: a row for each, with its stage, since when, and what it lacks. */
final class FacilityFile {

    private static final int PLACE_DECIMALS = 5;

    private final Component translator;
    private final Locale locale;

    FacilityFile(Component translator, Locale locale) {
        this.translator = translator;
        this.locale = locale;
    }

    TableFile of(RolloutScreen screen) {
        List<Column<FacilityStage>> columns = List.of(
                words("code", FacilityStage::code),
                words("kind", f -> text("facility.kind." + f.kind().name())),
                words("unit", FacilityStage::name),
                words("form", f -> f.place().originalForm()),
                words("village", f -> f.place().villageName()),
                words("district", f -> f.place().districtName()),
                words("puskesmas", f -> f.place().puskesmasName()),
                words("stage", f -> text("rollout.stage." + f.stage().name())),
                Column.of(text("export.column.since"), f -> Cell.of(f.since())),
                words("outdated", f -> joined(f.outdated(), this::name)),
                words("missing", f -> joined(f.missing(), this::missing)),
                place("latitude", f -> f.place().latitude()),
                place("longitude", f -> f.place().longitude()));
        return TableFile.of(
                FileName.of(text("export.name.facilities"), screen.today()),
                text("ilp.facilities.title"),
                List.of(),
                columns,
                screen.facilities(),
                List.of(new Fact(text("export.note.remarks"), text("ilp.not-official"))));
    }

    private String name(Criterion criterion) {
        return criterion.name(locale);
    }

    private String missing(Missing missing) {
        return translator.getTranslation(
                locale,
                "rollout.missing." + missing.why().name(),
                missing.criterion().name(locale),
                missing.detail() == null ? "" : missing.detail());
    }

    private static <T> String joined(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining("; "));
    }

    private Column<FacilityStage> words(String name, Function<FacilityStage, @Nullable String> value) {
        return Column.of(text("export.column." + name), facility -> Cell.of(value.apply(facility)));
    }

    private Column<FacilityStage> place(String name, Function<FacilityStage, @Nullable Double> value) {
        return new Column<>(text("export.column." + name), PLACE_DECIMALS, facility -> {
            Double degrees = value.apply(facility);
            return degrees == null ? Cell.EMPTY : Cell.of(BigDecimal.valueOf(degrees));
        });
    }

    private String text(String key) {
        return translator.getTranslation(locale, key);
    }
}
