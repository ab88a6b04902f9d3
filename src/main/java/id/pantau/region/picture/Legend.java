package id.pantau.region.picture;

import static id.pantau.region.ui.MapState.HIDDEN;
import static id.pantau.region.ui.MapState.NOT_EXPECTED;
import static id.pantau.region.ui.MapState.NOT_REPORTED;
import static id.pantau.region.ui.MapState.ONLY_ABOVE;
import static id.pantau.region.ui.MapState.REPORTED_EMPTY;
import static id.pantau.region.ui.MapState.UNCLASSED;
import static id.pantau.region.ui.MapState.VALUE;
import static id.pantau.region.ui.MapState.ZERO;

import id.pantau.base.i18n.Formats;
import id.pantau.region.ui.MapCircles;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the legend says of the shown month, as entries with counts, in the order of the legend on the screen. */
final class Legend {

    private static final List<MapState> NON_VALUES =
            List.of(ZERO, UNCLASSED, NOT_REPORTED, REPORTED_EMPTY, NOT_EXPECTED, ONLY_ABOVE, HIDDEN);

    private static final Set<MapState> FIGURES = EnumSet.of(VALUE, ZERO, UNCLASSED);

    /** A line of the legend. */
    record Entry(Fill fill, String sign, String text, long count) {}

    private final MapLayer layer;
    private final MapMonth month;
    private final Sentences texts;

    Legend(MapLayer layer, Sentences texts) {
        this.layer = layer;
        this.month = layer.months().get(layer.selectedMonth());
        this.texts = texts;
    }

    String title() {
        return layer.legend().title();
    }

    /** How limits are read; empty for classes without limits. */
    String rule() {
        return Objects.requireNonNullElseGet(layer.legend().rule(), () -> texts.of("map.rule"));
    }

    /** Best first; classes without a region too. */
    List<Entry> classes() {
        MapLegend legend = layer.legend();
        List<Integer> places = IntStream.range(0, legend.classes().size())
                .boxed()
                .sorted(legend.palette().bestFirst() ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        return places.stream()
                .map(place -> new Entry(
                        Fill.of(legend, place),
                        sign(legend.classes().get(place)),
                        limits(place),
                        count(value -> value.state() == VALUE && value.classIndex() == place)))
                .toList();
    }

    private String limits(int place) {
        return month.limits().isEmpty()
                ? layer.legend().classes().get(place).text()
                : month.limits().get(place);
    }

    /** What is not a number, and the marks over colours: those that the month has. */
    List<Entry> others() {
        List<Entry> entries = new ArrayList<>();
        for (MapState state : NON_VALUES) {
            String text = state == UNCLASSED ? layer.legend().unclassed() : texts.of("map." + state.key());
            entries.add(new Entry(Fill.of(state), sign(state), text, count(value -> value.state() == state)));
        }
        Fill middle = middle();
        entries.add(new Entry(
                middle.marked(true, false), "", texts.of("map.unverified"), count(value -> !value.verified())));
        entries.add(new Entry(middle.marked(false, true), "", texts.of("map.low-share"), count(MapValue::lowShare)));
        return entries.stream().filter(entry -> entry.count() > 0).toList();
    }

    /** How many of the figures on the map have been verified; empty where it shows none. */
    String verification() {
        long figures = count(value -> FIGURES.contains(value.state()));
        long unverified = count(value -> FIGURES.contains(value.state()) && !value.verified());
        if (figures == 0) {
            return "";
        }
        return unverified == 0
                ? texts.of("picture.verified.all")
                : texts.of("picture.verified.some", Formats.count(unverified), Formats.count(figures));
    }

    private Fill middle() {
        int classes = layer.legend().classes().size();
        return classes == 0 ? Fill.of(UNCLASSED) : Fill.of(layer.legend(), classes / 2);
    }

    /** How circles are read; null on a map without circles. */
    @Nullable
    MapCircles circles() {
        return layer.circles();
    }

    /** Kinds of places that are drawn. */
    List<MapSymbols> symbols() {
        return layer.symbols().stream().filter(MapSymbols::shown).toList();
    }

    long count(Predicate<MapValue> predicate) {
        return month.values().stream().filter(predicate).count();
    }

    /** The sign that stands on regions like this one, or nothing. */
    String sign(MapValue value) {
        return value.state() == VALUE ? sign(layer.legend().classes().get(value.classIndex())) : sign(value.state());
    }

    private static String sign(MapClass mapClass) {
        return Objects.requireNonNullElse(mapClass.symbol(), "");
    }

    private static String sign(MapState state) {
        return switch (state) {
            case ZERO -> "0";
            case UNCLASSED -> "?";
            default -> "";
        };
    }
}
