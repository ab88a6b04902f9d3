package id.pantau.region.ui;

import java.util.List;

/**
 * One position of the slider.
 *
 * @param period as in the address of the page: "2024-09" or "2024"
 * @param name for the reader: "September 2026"
 * @param headline the figure of the whole, with n/N: "Kabupaten: 347/7.523 = 4,61 %"
 * @param note what qualifies the headline ("Sementara, 12 dari 39 desa lapor"), or empty
 * @param values one per region, in the order of {@link MapLayer#regions()}
 * @param limits texts of the classes where their limits move with the month, as those of what adds up over the year do; empty
 *     where the legend's own hold for all months
 * @param order places in {@link MapLayer#regions()}, best first, without a value last: the order of the table twin
 */
public record MapMonth(
        String period,
        String name,
        String headline,
        String note,
        List<String> limits,
        List<MapValue> values,
        List<Integer> order) {

    /** With the legend's own limits. */
    public MapMonth(
            String period, String name, String headline, String note, List<MapValue> values, List<Integer> order) {
        this(period, name, headline, note, List.of(), values, order);
    }

    public MapMonth {
        limits = List.copyOf(limits);
        values = List.copyOf(values);
        order = List.copyOf(order);
        if (order.size() != values.size() || order.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("the order must name each region once");
        }
    }
}
