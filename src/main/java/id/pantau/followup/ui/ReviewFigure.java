package id.pantau.followup.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.FigureSnapshot.Point;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure against its pace, to be read across a table, with its months. */
class ReviewFigure extends Div {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 90;
    private static final int MARGIN = 6;
    private static final int ENOUGH = 3;

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
        if (figure.months().stream().filter(p -> p.coverage() != null).count() >= ENOUGH) {
            add(curve());
        }
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

    /** Hidden from screen readers: the words say the same. */
    private Svg curve() {
        var svg = new Svg("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">%s%s</svg>"
                .formatted(WIDTH, HEIGHT, path("spark-pace", Point::pace), path("spark", Point::coverage)));
        svg.addClassNames("sparkline", "review-curve");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private String path(String cssClass, Function<Point, @Nullable BigDecimal> value) {
        List<Point> months = figure.months();
        double top = months.stream()
                .flatMap(p -> Stream.of(p.coverage(), p.pace()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < months.size(); i++) {
            BigDecimal number = value.apply(months.get(i));
            if (number == null || top == 0) {
                pen = false;
                continue;
            }
            // What adds up begins anew in January: joining the years would draw a fall that is none.
            pen &= !(indicator.kind().addsUp() && new Period(months.get(i).period()).month() == 1);
            double x = MARGIN + i * (WIDTH - 2.0 * MARGIN) / Math.max(1, months.size() - 1);
            double y = HEIGHT - MARGIN - number.doubleValue() / top * (HEIGHT - 2.0 * MARGIN);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x, y));
            if (!pen) {
                // A lone month between two gaps is still a dot.
                path.append("h0.1");
            }
            pen = true;
        }
        return "<path class=\"%s\" d=\"%s\"/>".formatted(cssClass, path);
    }
}
