package id.pantau.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.HeadlineFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Twelve months in the space of a word: the course, its last point, gaps where nothing was reported, the pace behind it. */
final class Sparkline {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int MARGIN = 3;

    private final List<CurvePoint> points;
    private final boolean addsUp;
    private final double top;

    private Sparkline(List<CurvePoint> points, boolean addsUp) {
        this.points = points;
        this.addsUp = addsUp;
        this.top = points.stream()
                .flatMap(p -> Stream.of(p.coverage(), p.pace()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    /** Whether enough points were reported to speak of a course; two measurements a year are a pair of dots and no line. */
    static boolean hasCourse(HeadlineFigure headline) {
        return headline.trend().stream().filter(p -> p.coverage() != null).count() > 2;
    }

    /** @return the picture, hidden from screen readers: the words beside it say the same */
    static Component of(HeadlineFigure headline) {
        var line = new Sparkline(headline.trend(), headline.indicator().kind().addsUp());
        var svg = new Svg("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">%s%s</svg>"
                .formatted(
                        WIDTH,
                        HEIGHT,
                        line.path("spark-pace", CurvePoint::pace),
                        line.path("spark", CurvePoint::coverage)));
        svg.addClassName("sparkline");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private String path(String cssClass, Function<CurvePoint, @Nullable BigDecimal> value) {
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal number = value.apply(points.get(i));
            if (number == null || top == 0) {
                pen = false;
                continue;
            }
            // What adds up begins anew in January: joining the years would draw a fall that is none.
            pen &= !(addsUp && points.get(i).period().month() == 1);
            path.append(pen ? "L" : "M").append(x(i)).append(' ').append(y(number));
            if (!pen) {
                // A lone month between two gaps is still a dot.
                path.append("h0.1");
            }
            pen = true;
        }
        return "<path class=\"%s\" d=\"%s\"/>".formatted(cssClass, path);
    }

    private String x(int index) {
        double step = points.size() < 2 ? 0 : (WIDTH - 2.0 * MARGIN) / (points.size() - 1);
        return coordinate(MARGIN + index * step);
    }

    private String y(BigDecimal value) {
        return coordinate(HEIGHT - MARGIN - value.doubleValue() / top * (HEIGHT - 2.0 * MARGIN));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
