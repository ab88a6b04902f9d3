package id.pantau.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.Targets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around a target: from the minimum to what would be better than it, and how far behind it still counts as nearly there.
 * Both are drawn and said; neither makes a status (rules §5 knows above and below only).
 */
final class TargetBands {

    private final Texts texts;
    private final Locale locale;
    private final FigureText words;
    private final boolean lower;

    /**
     * @param className of the band in a chart and of its place in the legend
     * @param sentence of the legend
     */
    record Band(String className, BigDecimal from, BigDecimal to, String sentence) {}

    TargetBands(Texts texts, Locale locale, Indicator indicator) {
        this.texts = texts;
        this.locale = locale;
        this.words = new FigureText(texts, locale, indicator);
        this.lower = indicator.direction() == Direction.LOWER_IS_BETTER;
    }

    List<Band> of(Targets targets) {
        List<Band> bands = new ArrayList<>();
        BigDecimal minimum = targets.minimum();
        BigDecimal stretch = targets.stretch();
        if (minimum != null && stretch != null && !words.counted()) {
            bands.add(new Band(
                    "band-target",
                    minimum.min(stretch),
                    minimum.max(stretch),
                    text("band.range", words.aim(minimum, 1), words.aim(stretch, 1))));
        }
        BigDecimal toDate = targets.toDate();
        BigDecimal tolerance = targets.tolerance();
        if (toDate != null && tolerance != null && tolerance.signum() > 0) {
            BigDecimal edge = edge(toDate, tolerance);
            bands.add(new Band(
                    "band-tolerance",
                    toDate.min(edge),
                    toDate.max(edge),
                    text(
                            "band.tolerance",
                            points(tolerance),
                            words.aim(toDate.min(edge), 1),
                            words.aim(toDate.max(edge), 1))));
        }
        return bands;
    }

    /** For "Bagaimana ini dihitung?"; empty where no tolerance is set. */
    Optional<String> explained(Targets targets) {
        BigDecimal toDate = targets.toDate();
        BigDecimal tolerance = targets.tolerance();
        return toDate == null || tolerance == null || tolerance.signum() == 0
                ? Optional.empty()
                : Optional.of(text(
                        lower ? "band.explained-lower" : "band.explained",
                        points(tolerance),
                        words.aim(edge(toDate, tolerance), 2),
                        words.aim(toDate, 2)));
    }

    Div legend(List<Band> bands) {
        var legend = new Div();
        legend.addClassName("band-legend");
        for (Band band : bands) {
            var swatch = new Span();
            swatch.addClassNames("band-swatch", band.className());
            legend.add(new Div(swatch, new Span(band.sentence())));
        }
        return legend;
    }

    /** Where a figure leaves the tolerance; never below nothing. */
    private BigDecimal edge(BigDecimal toDate, BigDecimal tolerance) {
        return lower ? toDate.add(tolerance) : toDate.subtract(tolerance).max(BigDecimal.ZERO);
    }

    private String points(BigDecimal tolerance) {
        int decimals = Math.max(0, tolerance.stripTrailingZeros().scale());
        return words.counted()
                ? words.aim(tolerance, decimals)
                : text("band.points", Formats.decimals(tolerance, decimals));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
