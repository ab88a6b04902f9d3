package id.pantau.region.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one map shows, for all its periods. It holds only what the reader may see: what is not here never
 * reaches the browser.
 *
 * @param title accessible name of the map: "Peta desa: Ibu hamil periksa 6 kali (K6)"
 * @param nameHeader heading of the names' column in the table twin: "Desa/kelurahan"
 * @param area shapes and frame
 * @param regions units of the level, in the order in which a reader walks through them
 * @param legend classes and colours
 * @param columns columns of the table twin after the name's
 * @param months periods in time's order; empty draws plain shapes without figures, one shows no slider
 * @param selectedMonth place of the first shown period in {@code months}; ignored when there is none
 * @param selectedRegion code of the region whose card is open at first, or null
 * @param symbols places above the map, drawn in this order
 * @param circles how the values' circles are read, or null for a map without circles
 */
public record MapLayer(
        String title,
        String nameHeader,
        MapArea area,
        List<MapRegion> regions,
        MapLegend legend,
        List<MapColumn> columns,
        List<MapMonth> months,
        int selectedMonth,
        @Nullable String selectedRegion,
        List<MapSymbols> symbols,
        @Nullable MapCircles circles) {

    /** Without circles. */
    public MapLayer(
            String title,
            String nameHeader,
            MapArea area,
            List<MapRegion> regions,
            MapLegend legend,
            List<MapColumn> columns,
            List<MapMonth> months,
            int selectedMonth,
            @Nullable String selectedRegion,
            List<MapSymbols> symbols) {
        this(title, nameHeader, area, regions, legend, columns, months, selectedMonth, selectedRegion, symbols, null);
    }

    public MapLayer {
        regions = List.copyOf(regions);
        columns = List.copyOf(columns);
        months = List.copyOf(months);
        symbols = List.copyOf(symbols);
        if (!months.isEmpty() && (selectedMonth < 0 || selectedMonth >= months.size())) {
            throw new IllegalArgumentException("no month number " + selectedMonth);
        }
        if (symbols.stream()
                        .map(MapSymbols::classes)
                        .filter(c -> !c.isEmpty())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("the colours of signs mean one thing on one map");
        }
        for (MapMonth month : months) {
            check(month, regions.size(), columns.size(), legend.classes().size());
        }
    }

    private static void check(MapMonth month, int regions, int columns, int classes) {
        if (month.values().size() != regions) {
            throw new IllegalArgumentException(
                    month.period() + ": " + month.values().size() + " values for " + regions + " regions");
        }
        if (!month.limits().isEmpty() && month.limits().size() != classes) {
            throw new IllegalArgumentException(
                    month.period() + ": limits of " + month.limits().size() + " classes");
        }
        for (MapValue value : month.values()) {
            boolean unknownClass =
                    value.state() == MapState.VALUE && (value.classIndex() < 0 || value.classIndex() >= classes);
            if (unknownClass || value.cells().size() != columns) {
                throw new IllegalArgumentException(month.period() + ": class or cells do not fit: " + value.label());
            }
        }
    }
}
