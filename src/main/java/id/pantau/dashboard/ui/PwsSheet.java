package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PwsReading;
import id.pantau.indicator.Trend;
import id.pantau.indicator.UnitFigure;
import id.pantau.indicator.UnitKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that every bidan knows: units from high to low, their sum last, the pace as a line, and below each column what it has
 * reached, this month's and last month's coverage, the arrow and the word (background: PWS-KIA).
 */
@CssImport("./styles/pws.css")
final class PwsSheet extends Div {

    private static final int HEAD = 120;
    private static final int SHEET = 980;
    private static final int NARROWEST = 48;
    private static final int WIDEST = 100;

    /** From here on names and words stand upright on paper. */
    private static final int MANY = 16;

    private final Texts texts;
    private final Locale locale;
    private final FigureText words;
    private final IndicatorReport report;
    private final List<UnitFigure> columns;
    private final UrlState state;

    PwsSheet(
            Texts texts,
            Locale locale,
            IndicatorReport report,
            SheetOrder order,
            UrlState state,
            FigureDetails.OfPage details) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        this.state = state.acrossPages();
        this.words = new FigureText(texts, locale, report.indicator());
        this.columns =
                new ArrayList<>(order.sorted(told(report), report.indicator().direction()));
        columns.add(report.whole());
        addClassName("pws-sheet");
        setClassName("pws-many", columns.size() > MANY);
        int column = Math.clamp((SHEET - HEAD) / columns.size(), NARROWEST, WIDEST);
        int width = HEAD + column * columns.size();
        var sheet = new Div(new SheetChart(texts, locale, report, columns, HEAD, width), table(details));
        sheet.addClassName("pws-sheet-body");
        sheet.getStyle().set("width", width + "px");
        // On paper chart and table shrink alike: the first column keeps its share.
        sheet.getStyle().set("--pws-head", String.format(Locale.ROOT, "%.3f%%", 100.0 * HEAD / width));
        add(sheet);
    }

    /** The units of the sheet: whatever the account may see. */
    static List<UnitFigure> told(IndicatorReport report) {
        return report.units().stream()
                .filter(figure -> figure.state() != FigureState.OUT_OF_SCOPE)
                .toList();
    }

    private NativeTable table(FigureDetails.OfPage details) {
        var table = new NativeTable();
        table.addClassName("pws-table");
        table.setCaptionText(text(
                "pws.caption",
                report.indicator().name(locale),
                words.unitName(report.whole().unit()),
                words.period(report.period())));
        var names = new NativeTableRow();
        names.addHeaderCell().setText(text("level." + report.level().name()));
        columns.forEach(figure -> names.add(column(name(figure), figure)));
        table.getHead().add(names);
        Period month = Objects.requireNonNullElse(report.whole().asOf(), report.period());
        row(table, text("pws.row.ratio"), "ratio", this::ratio);
        row(table, text("pws.row.cumulative"), "cumulative", figure -> new Span(cumulative(figure)));
        row(
                table,
                month("pws.row.this-month", month),
                "month",
                figure -> percent(figure.pws().thisMonth()));
        row(
                table,
                month("pws.row.last-month", month.isAnnual() ? month : month.previous()),
                "month",
                figure -> percent(figure.pws().lastMonth()));
        row(table, text("pws.row.trend"), "trend", figure -> trend(figure.pws().trend()));
        row(table, text("pws.row.status"), "status", this::status);
        // Not part of the classic sheet: it stays on the screen.
        row(table, text("detail.open"), "details", figure -> details.icon(report.indicator(), figure.unit(), locale));
        return table;
    }

    private void row(NativeTable table, String head, String className, Function<UnitFigure, Component> content) {
        var row = new NativeTableRow();
        row.addClassName("pws-" + className);
        var title = new NativeTableHeaderCell(head);
        title.getElement().setAttribute("scope", "row");
        row.add(title);
        columns.forEach(figure -> {
            var cell = new NativeTableCell();
            cell.add(content.apply(figure));
            markWhole(cell, figure);
            row.add(cell);
        });
        table.getBody().add(row);
    }

    private NativeTableHeaderCell column(Component name, UnitFigure figure) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        markWhole(cell, figure);
        return cell;
    }

    private void markWhole(Component cell, UnitFigure figure) {
        cell.getElement().getClassList().set("whole", figure.equals(report.whole()));
    }

    private Component name(UnitFigure figure) {
        String name = figure.equals(report.whole())
                ? text("figure.unit." + figure.unit().kind().name())
                : figure.unit().name();
        if (figure.unit().kind().isVillage()) {
            return new Anchor(state.at(Links.village(figure.unit().code())), name);
        }
        if (figure.unit().kind() == UnitKind.PUSKESMAS && !figure.equals(report.whole())) {
            return new Anchor(state.withUnit(figure.unit().code()).at(Links.PWS), name);
        }
        return new Span(name);
    }

    /** n above N: side by side they would not fit a narrow column. */
    private Component ratio(UnitFigure figure) {
        var ratio = new Span(new Span(figure.numerator() == null ? "" : Formats.count(figure.numerator())));
        if (figure.denominator() != null) {
            ratio.add(new Span("/" + Formats.count(figure.denominator())));
        }
        ratio.addClassName("pws-fraction");
        return ratio;
    }

    private String cumulative(UnitFigure figure) {
        if (!figure.hasValue()) {
            return text("figure.state." + figure.state().name());
        }
        String share = figure.coverage() == null ? "–" : Formats.decimals(figure.coverage(), 1);
        boolean late =
                figure.asOf() != null && !figure.asOf().equals(report.whole().asOf());
        // Judged at the pace of its own month (rules §2), so the month has to stand with it.
        return late ? share + " (" + Formats.shortMonth(Objects.requireNonNull(figure.asOf())) + ")" : share;
    }

    private static Component percent(@Nullable BigDecimal value) {
        return new Span(value == null ? "–" : Formats.decimals(value, 1));
    }

    private Component trend(Trend trend) {
        String sign = switch (trend) {
            case RISES -> "↑";
            case FALLS -> "↓";
            case STAYS -> "→";
            case NONE, UNKNOWN -> "–";
        };
        var arrow = new Span(sign);
        arrow.getElement().setAttribute("role", "img");
        arrow.getElement().setAttribute("aria-label", text("pws.trend." + trend.name()));
        return arrow;
    }

    /** The official word here and nowhere else; where there is only a level, that. */
    private Component status(UnitFigure figure) {
        PwsReading pws = figure.pws();
        if (pws.status() != null) {
            return StatusHistory.word(texts, locale, pws.status());
        }
        var level = new Span(words.judgement()
                .status(figure)
                .map(JudgementText.Status::words)
                .orElse("–"));
        level.addClassName("pws-level");
        return level;
    }

    private String month(String key, Period period) {
        return text(key, period.isAnnual() ? Formats.period(period) : Formats.shortMonth(period) + " " + period.year());
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
