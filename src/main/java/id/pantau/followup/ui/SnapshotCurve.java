package id.pantau.followup.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.CssImport;
import id.pantau.base.Period;
import id.pantau.followup.FigureSnapshot;
import id.pantau.followup.FigureSnapshot.Point;
import id.pantau.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The months of a figure and its pace as they were kept. Hidden from screen readers: the words beside it say the same. */
@CssImport("./styles/follow-up.css")
class SnapshotCurve extends Svg {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 90;
    private static final int MARGIN = 6;
    private static final int ENOUGH = 3;

    private final transient List<Point> months;
    private final boolean addsUp;

    SnapshotCurve(FigureSnapshot figure, Indicator indicator) {
        months = figure.months();
        addsUp = indicator.kind().addsUp();
        setSvg("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">%s%s</svg>"
                .formatted(WIDTH, HEIGHT, path("spark-pace", Point::pace), path("spark", Point::coverage)));
        addClassNames("sparkline", "snapshot-curve");
        getElement().setAttribute("aria-hidden", "true");
        setVisible(months.stream().filter(p -> p.coverage() != null).count() >= ENOUGH);
    }

    private String path(String cssClass, Function<Point, @Nullable BigDecimal> value) {
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
            pen &= !(addsUp && new Period(months.get(i).period()).month() == 1);
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
