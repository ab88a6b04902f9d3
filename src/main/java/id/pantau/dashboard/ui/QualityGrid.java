package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.QualityRow;
import id.pantau.indicator.QualityState;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is odd in the data, line by line, with what has become of it. */
final class QualityGrid extends Grid<QualityRow> {

    private final transient Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final transient Map<String, Indicator> indicators;
    private final transient FlagText words;

    /** @param explain opens the explanation of a line */
    QualityGrid(Texts texts, Locale locale, ZoneId zone, Catalogue catalogue, Consumer<QualityRow> explain) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        this.indicators = catalogue.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.words = new FlagText(texts, locale);
        addClassName("quality-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addComponentColumn(row -> QualityStateChip.of(texts, locale, row.state()))
                .setHeader(text("quality.column.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(row -> FigureText.unitName(texts, locale, row.flag().unit()))
                .setHeader(text("quality.column.unit"))
                .setWidth("7rem");
        addColumn(row -> indicator(row) + ", " + Formats.period(row.flag().period()))
                .setHeader(text("quality.column.indicator"))
                .setWidth("7rem");
        addColumn(row -> severity(row) + words.sentence(row.flag()))
                .setHeader(text("quality.column.flag"))
                .setWidth("10rem")
                .setFlexGrow(3)
                .setTooltipGenerator(row -> text("figure.flag." + row.flag().rule() + ".help"));
        addColumn(this::became)
                .setHeader(text("quality.column.became"))
                .setWidth("8rem")
                .setFlexGrow(2);
        addComponentColumn(row -> action(row, explain))
                .setHeader(text("quality.column.action"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        // Printed lists go from hand to hand: villages of sensitive indicators are not on them.
        setPartNameGenerator(row -> isGuarded(row) ? "guarded" : null);
        setEmptyStateText(text("quality.none"));
    }

    void show(List<QualityRow> rows) {
        setItems(rows);
    }

    /** Whether the line is a village of a sensitive indicator. */
    boolean isGuarded(QualityRow row) {
        Indicator indicator = indicators.get(row.flag().indicatorCode());
        return indicator != null
                && indicator.sensitive()
                && row.flag().unit().kind().isVillage();
    }

    private String indicator(QualityRow row) {
        Indicator indicator = indicators.get(row.flag().indicatorCode());
        return indicator == null ? text("quality.several") : indicator.shortName(locale);
    }

    private String severity(QualityRow row) {
        return text("quality.severity." + row.flag().severity().name()) + ": ";
    }

    private String became(QualityRow row) {
        if (row.state() == QualityState.FIXED && row.fixedAt() != null) {
            String since = text("quality.fixed", Formats.moment(row.fixedAt().atZone(zone)));
            return row.explanation() == null ? since : since + " " + explained(row);
        }
        if (row.explanation() == null) {
            return text("quality.since", Formats.moment(row.firstSeen().atZone(zone)));
        }
        // Explained for other numbers than it has now.
        return row.state() == QualityState.NEW ? text("quality.before", explained(row)) : explained(row);
    }

    private String explained(QualityRow row) {
        return text(
                "quality.explained",
                Objects.requireNonNullElse(row.explanation(), ""),
                Objects.requireNonNullElse(row.explainedBy(), "–"),
                row.explainedAt() == null
                        ? "–"
                        : Formats.moment(row.explainedAt().atZone(zone)));
    }

    private Component action(QualityRow row, Consumer<QualityRow> explain) {
        if (row.state() == QualityState.FIXED) {
            return new Span();
        }
        var button = new Button(
                text(row.state() == QualityState.NEW ? "quality.explain" : "quality.change"),
                click -> explain.accept(row));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.addClassNames("figure-detail-button", "no-print");
        button.setAriaLabel(button.getText() + ": " + words.withUnit(row.flag()));
        return button;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
