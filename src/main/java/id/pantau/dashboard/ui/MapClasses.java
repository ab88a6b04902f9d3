package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapLegend;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the figures of one report become the colours of a map: one answer for regions, legend, table twin and picture. */
interface MapClasses {

    /** The classes of a layer that shows figures. */
    static MapClasses of(Texts texts, Locale locale, IndicatorReport report, MapChoice choice) {
        return switch (choice.colouring()) {
            case CLASSES, NEED, FACILITIES -> new LimitClasses(texts, locale, report, choice.method(), choice.limits());
            case STATUS -> new StatusClasses(texts, locale, report.indicator());
            case CHANGE -> new ChangeClasses(texts, locale, report);
        };
    }

    MapLegend legend();

    /** Place of the figure's class in the legend; null where it has none. */
    @Nullable
    Integer of(UnitFigure figure, PeriodFigures month);

    /** Words of the classes in a month, where their limits move with it; empty where the legend's own hold. */
    default List<String> limits(PeriodFigures month) {
        return List.of();
    }

    /** What the classes say of a figure, in words; empty where it is the figure itself. */
    default String figure(UnitFigure figure) {
        return "";
    }

    /** The same as it stands on the region; empty where there is nothing to say there. */
    default String shortly(UnitFigure figure) {
        return "";
    }

    /** Whether a reported 0 stands apart from the classes. */
    default boolean zeroIsApart() {
        return false;
    }

    /** Whether the table twin goes by class before it goes by rank. */
    default boolean ordersByClass() {
        return false;
    }

    /** The number of a figure that is put into classes: cases where these are counted, else the share; null without one. */
    static @Nullable BigDecimal number(UnitFigure figure, boolean counted) {
        if (!counted) {
            return figure.coverage();
        }
        return figure.numerator() == null ? null : BigDecimal.valueOf(figure.numerator());
    }
}
