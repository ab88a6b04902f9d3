package id.pantau.dashboard.ui;

import id.pantau.base.export.Cell;
import id.pantau.base.export.Column;
import id.pantau.base.export.FileName;
import id.pantau.base.export.TableFile;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Alert;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.PlanComparison;
import id.pantau.rollout.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of Beranda as files. */
final class HomeFiles {

    private final Texts texts;
    private final Locale locale;

    HomeFiles(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** "Perlu perhatian", in its order. */
    TableFile attention(List<Alert> alerts, LocalDate today) {
        var columns = new FigureColumns<Alert>(
                texts, locale, "", "", Alert::figure, alert -> new FigureText(texts, locale, alert.indicator()));
        List<Column<Alert>> all = new ArrayList<>(List.of(
                words("export.column.unit-code", alert -> alert.unit().code()),
                words(
                        "export.column.kind",
                        alert -> text("figure.unit." + alert.unit().kind().name())),
                words("export.column.unit", alert -> alert.unit().name()),
                words(
                        "export.column.puskesmas",
                        alert -> alert.puskesmas() == null
                                ? null
                                : alert.puskesmas().name()),
                words("export.column.code", alert -> alert.indicator().code()),
                words("export.column.indicator", alert -> alert.indicator().name(locale)),
                words("files.column.why", this::reason),
                Column.of(text("files.column.people"), alert -> Cell.of(alert.peopleNeeded())),
                words("export.column.noun", alert -> alert.indicator().noun(locale)),
                Column.of(text("files.column.months"), alert -> Cell.of(alert.monthsBehind()))));
        all.addAll(columns.value());
        return TableFile.of(
                FileName.of(text("home.attention"), today), text("home.attention"), List.of(), all, alerts, List.of());
    }

    private String reason(Alert alert) {
        Object detail = switch (alert.reason()) {
            case NOT_REPORTED -> Formats.period(alert.period());
            case DEATH -> alert.peopleNeeded();
            case BEHIND_AND_FALLING -> alert.monthsBehind();
        };
        return text("figure.alert." + alert.reason().name(), detail);
    }

    /** Facilities by stage, a row for each kind. */
    TableFile rollout(List<KindOverview> kinds, LocalDate today) {
        List<Column<KindOverview>> columns = new ArrayList<>(List.of(
                words(
                        "export.column.kind",
                        kind -> text("facility.kind." + kind.kind().name())),
                Column.of(text("files.column.registered"), kind -> Cell.of(kind.registered()))));
        Arrays.stream(Stage.values())
                .forEach(stage -> columns.add(Column.of(
                        text("rollout.stage." + stage.name()),
                        kind -> Cell.of(kind.counts().getOrDefault(stage, 0)))));
        columns.add(Column.of(text("files.column.operating"), kind -> Cell.of(kind.operating())));
        columns.add(Column.of(text("files.column.launched"), kind -> Cell.of(kind.launched())));
        columns.add(Column.of(text("export.column.outdated"), kind -> Cell.of(kind.outdated())));
        columns.add(Column.of(text("files.column.goal"), kind -> goal(kind.plan())));
        columns.add(Column.of(text("files.column.goal-year"), kind -> goalYear(kind.plan())));
        return TableFile.of(
                FileName.of(text("home.rollout"), today), text("home.rollout"), List.of(), columns, kinds, List.of());
    }

    private static Cell goal(@Nullable PlanComparison plan) {
        return plan == null || plan.goal() == null
                ? Cell.EMPTY
                : Cell.of(plan.goal().cumulative());
    }

    private static Cell goalYear(@Nullable PlanComparison plan) {
        return plan == null || plan.goal() == null
                ? Cell.EMPTY
                : Cell.of(Integer.toString(plan.goal().year()));
    }

    private <T> Column<T> words(String key, Function<T, @Nullable String> value) {
        return Column.of(text(key), row -> Cell.of(value.apply(row)));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
