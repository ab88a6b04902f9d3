package id.pantau.dashboard.ui;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.vaadin.flow.component.Html;
import id.pantau.base.Level;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.UrlState;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.Scorecard;
import id.pantau.indicator.Scorecard.Column;
import id.pantau.indicator.Scorecard.Row;
import id.pantau.indicator.Scorecard.Tally;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Units × indicators as one table, written as text: 60 × 20 cells as components would be 5,000 nodes of the session. Every name is
 * escaped.
 */
final class ScorecardTable {

    private final Texts texts;
    private final Locale locale;
    private final Scorecard scorecard;
    private final UrlState state;
    private final @Nullable String wholeCode;
    private final List<FigureText> words = new ArrayList<>();
    private final StringBuilder html = new StringBuilder(64_000);

    private ScorecardTable(Texts texts, Locale locale, Scorecard scorecard, UrlState state) {
        this.texts = texts;
        this.locale = locale;
        this.scorecard = scorecard;
        this.state = state.acrossPages();
        this.wholeCode = state.unit();
        scorecard.columns().forEach(column -> words.add(new FigureText(texts, locale, column.indicator())));
    }

    static Html of(Texts texts, Locale locale, Scorecard scorecard, ScorecardOrder order, UrlState state) {
        return new Html(new ScorecardTable(texts, locale, scorecard, state).write(order.sorted(scorecard.rows())));
    }

    private String write(List<Row> rows) {
        html.append("<div class='scorecard-scroll' tabindex='0' role='region' aria-label='")
                .append(text("scorecard.title"))
                .append("'><table class='scorecard'><caption>")
                .append(text("scorecard.caption"))
                .append("</caption><thead><tr>");
        head("rank", text("scorecard.rank"));
        head("unit", text("level." + scorecard.level().name()));
        head("tally", text("scorecard.on-target"));
        head("tally", text("scorecard.better"));
        scorecard.columns().forEach(this::head);
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> write(row, false));
        html.append("</tbody><tfoot>");
        write(scorecard.whole(), true);
        html.append("</tfoot></table></div>");
        return html.toString();
    }

    private void head(String className, String label) {
        html.append("<th scope='col' class='sc-")
                .append(className)
                .append("'>")
                .append(label)
                .append("</th>");
    }

    private void head(Column column) {
        html.append("<th scope='col' class='sc-indicator")
                .append(offPaper(column))
                .append("'>");
        link(
                state.withIndicator(column.indicator().code()).at(Links.ACHIEVEMENT),
                escapeHtml4(column.indicator().shortName(locale)),
                column.indicator().name(locale));
        html.append("<small>").append(escapeHtml4(shortPeriod(column))).append("</small></th>");
    }

    private void write(Row row, boolean whole) {
        html.append(whole ? "<tr class='whole'>" : "<tr>");
        cell("rank", rank(row.rank()));
        html.append("<th scope='row' class='sc-unit'>");
        name(row, whole);
        html.append("</th>");
        cell("tally", tally(row.onTarget()));
        cell(
                "tally",
                tally(row.better())
                        + (row.rankOfImprovement() == null
                                ? ""
                                : " <small>" + text("scorecard.rank-of-improvement", row.rankOfImprovement())
                                        + "</small>"));
        for (int i = 0; i < row.cells().size(); i++) {
            figure(row, scorecard.columns().get(i), words.get(i), row.cells().get(i), whole);
        }
        html.append("</tr>");
    }

    private void name(Row row, boolean whole) {
        String name = escapeHtml4(
                whole
                        ? FigureText.unitName(texts, locale, row.unit())
                        : row.unit().name());
        if (whole) {
            html.append(name);
        } else if (row.unit().kind().isVillage()) {
            link(state.at(Links.village(row.unit().code())), name, null);
        } else if (scorecard.level() == Level.PUSKESMAS) {
            link(state.at(Links.puskesmas(row.unit().code())), name, null);
        } else {
            html.append(name);
        }
    }

    /** Status by colour, sign and number; what is no number has a word and a pattern of its own. */
    private void figure(Row row, Column column, FigureText text, UnitFigure figure, boolean whole) {
        var status = text.judgement().status(figure);
        String className = figure.hasValue()
                ? status.map(JudgementText.Status::cssClass).orElse("no-status")
                : "state-" + figure.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.append("<td class='sc-cell ")
                .append(className)
                .append(offPaper(column))
                .append("'>");
        String content = figure.hasValue()
                ? status.map(s -> "<i aria-hidden='true'>" + s.symbol() + "</i> ")
                                .orElse("")
                        + number(text, figure)
                : text("scorecard.state." + figure.state().name());
        boolean tells = figure.hasValue() || figure.state() == FigureState.NOT_REPORTED;
        String href = tells && scorecard.level() != Level.KECAMATAN ? href(row, column, whole) : null;
        if (href == null) {
            html.append(content);
        } else {
            link(
                    href,
                    content,
                    text.sentence(figure) + status.map(s -> "; " + s.words()).orElse(""));
        }
        html.append("</td>");
    }

    private String href(Row row, Column column, boolean whole) {
        return state.withIndicator(column.indicator().code())
                .withPeriod(column.period())
                .withUnit(whole ? wholeCode : row.unit().code())
                .withLevel(scorecard.level() == Level.PUSKESMAS && whole ? Level.PUSKESMAS : Level.DESA)
                .at(Links.ACHIEVEMENT);
    }

    private static String number(FigureText text, UnitFigure figure) {
        if (text.counted() || figure.coverage() == null) {
            return Formats.count(Objects.requireNonNullElse(figure.numerator(), 0L));
        }
        return figure.small() ? text.ratio(figure) : Formats.decimals(figure.coverage(), 1);
    }

    /** Villages of sensitive indicators are not printed (rules §7). */
    private String offPaper(Column column) {
        return scorecard.level() == Level.DESA && column.indicator().sensitive() ? " " + OnPaper.LEFT_OUT : "";
    }

    private String shortPeriod(Column column) {
        return column.period().isAnnual() ? Formats.period(column.period()) : Formats.shortMonth(column.period());
    }

    private void link(String href, String content, @Nullable String title) {
        html.append("<a router-link href='").append(escapeHtml4(href)).append('\'');
        if (title != null) {
            html.append(" title=\"").append(escapeHtml4(title)).append('"');
        }
        html.append('>').append(content).append("</a>");
    }

    private void cell(String className, String content) {
        html.append("<td class='sc-")
                .append(className)
                .append("'>")
                .append(content)
                .append("</td>");
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "–" : rank.toString();
    }

    private static String tally(Tally tally) {
        return tally.of() == 0 ? "–" : tally.count() + "/" + tally.of();
    }

    private String text(String key, Object... arguments) {
        return escapeHtml4(texts.getTranslation(key, locale, arguments));
    }
}
