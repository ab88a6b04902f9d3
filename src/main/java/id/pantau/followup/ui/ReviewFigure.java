package id.pantau.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FigureSnapshot;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A figure against its pace, to be read across a table, with its months. */
class ReviewFigure extends Div {

    private final FigureSnapshot figure;
    private final Indicator indicator;

    ReviewFigure(FigureSnapshot figure, Indicator indicator) {
        this.figure = figure;
        this.indicator = indicator;
        addClassName("review-figure");
        var value = new Paragraph(new Span(value()));
        value.addClassName("review-value");
        add(value, new Paragraph(String.join(" · ", facts())));
        if (figure.needed() > 0) {
            var needed = new Paragraph(getTranslation(
                    indicator.direction() == Direction.LOWER_IS_BETTER ? "review.over" : "review.needed",
                    Formats.count(figure.needed()),
                    indicator.noun(getLocale())));
            needed.addClassName("review-needed");
            add(needed);
        }
        add(new SnapshotCurve(figure, indicator));
    }

    /** Below ten people the people are said first (rules §7). */
    private String value() {
        if (figure.coverage() != null && !figure.small()) {
            return number(figure.coverage());
        }
        return figure.numerator() == null ? getTranslation("review.no-figure") : people();
    }

    private List<String> facts() {
        return Stream.of(
                        figure.pace() == null
                                ? getTranslation("review.no-pace")
                                : getTranslation("review.pace", period(), number(figure.pace())),
                        figure.small() && figure.coverage() != null ? number(figure.coverage()) : people(),
                        period())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private String people() {
        return figure.numerator() == null
                ? ""
                : figure.denominator() == null
                        ? Formats.count(figure.numerator())
                        : Formats.count(figure.numerator()) + "/" + Formats.count(figure.denominator());
    }

    private String period() {
        return Formats.period(figure.shown());
    }

    private String number(BigDecimal number) {
        String unit = indicator.unit(getLocale());
        return "%".equals(unit) ? Formats.percent1(number) : Formats.decimals(number, 1) + " " + unit;
    }
}
