package id.pantau.region.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Layers for tests, invented from a fixed seed, with texts as long as the real ones. */
final class MapLayers {

    static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private MapLayers() {}

    /** A year of {@code count} villages; the first one is called {@code firstName}. */
    static MapLayer year(int count, String firstName) {
        return months(count, firstName, 12);
    }

    /** The same over some months from January 2026 on. */
    static MapLayer months(int count, String firstName, int number) {
        Random random = new Random(7);
        List<MapRegion> regions = IntStream.range(0, count)
                .mapToObj(i -> new MapRegion(
                        code(i), i == 0 ? firstName : "Tanjung " + (char) ('A' + i % 26) + i / 26, "desa/" + code(i)))
                .toList();
        List<MapMonth> months = IntStream.range(0, number)
                .mapToObj(month -> month(month, regions, random))
                .toList();
        return new MapLayer(
                "Peta desa: Ibu hamil periksa 6 kali (K6)",
                "Desa/kelurahan",
                new MapArea("/geo/0123456789abcdef.json", 107.8, -3.3, 108.4, -2.5),
                regions,
                new MapLegend("Cakupan K6 (%)", null, MapPalette.SEQUENTIAL, classes(5), ""),
                List.of(
                        new MapColumn("Pembilang", true),
                        new MapColumn("Sasaran", true),
                        new MapColumn("Cakupan", true),
                        new MapColumn("Target s.d. bulan ini", true),
                        new MapColumn("Perlu", true)),
                months,
                8,
                null,
                List.of(new MapSymbols(
                        "Puskesmas",
                        MapSymbols.Shape.SQUARE,
                        true,
                        List.of(new FacilityMark("Puskesmas Gantung", "Kecamatan Gantung", -2.99, 108.19)))),
                new MapCircles(
                        "Perlu dilayani lagi (ibu hamil)",
                        List.of(new MapCircle(10, "10"), new MapCircle(50, "50"), new MapCircle(100, "100"))));
    }

    static List<MapClass> classes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MapClass("%d – %d %%".formatted(i * 20, i * 20 + 20)))
                .toList();
    }

    static String code(int i) {
        return "99.99.%02d.%04d".formatted(1 + i / 12, 2001 + i % 12);
    }

    private static MapMonth month(int month, List<MapRegion> regions, Random random) {
        List<MapValue> values = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (MapRegion region : regions) {
            order.add(values.size());
            values.add(value(month, region, random));
        }
        Collections.shuffle(order, random);
        return new MapMonth(
                "%d-%02d".formatted(2026 + month / 12, month % 12 + 1),
                MONTHS.get(month % 12) + " " + (2026 + month / 12),
                "Kabupaten: %d/2.254 = %s %%".formatted(1000 + month, decimal(44.4 + month, 2)),
                "",
                List.of(),
                values,
                order);
    }

    private static MapValue value(int month, MapRegion region, Random random) {
        int sasaran = 30 + random.nextInt(90);
        int served = random.nextInt(sasaran);
        double share = 100.0 * served / sasaran;
        int elapsed = month % 12 + 1;
        double pace = 100.0 * elapsed / 12;
        int needed = Math.max(0, (int) Math.ceil(sasaran * elapsed / 12.0) - served);
        String figure = decimal(share, 1) + " %";
        String target = decimal(pace, 1) + " %";
        String counts = served + " dari " + sasaran + " ibu hamil";
        return new MapValue(
                MapState.VALUE,
                (int) Math.min(4, share / 20),
                served % 9 != 0,
                false,
                "Desa %s: %s, %s; target s.d. %s %s; perlu %d lagi"
                        .formatted(region.name(), figure, counts, MONTHS.get(month % 12), target, needed),
                figure,
                List.of(
                        new MapLine("Capaian", counts),
                        new MapLine("Cakupan", figure),
                        new MapLine("Target s.d. " + MONTHS.get(month % 12), target),
                        new MapLine("Target setahun", "100 %"),
                        new MapLine("Kesenjangan", "perlu " + needed + " ibu hamil lagi")),
                List.of(
                        String.valueOf(served),
                        String.valueOf(sasaran),
                        decimal(share, 2) + " %",
                        decimal(pace, 2) + " %",
                        String.valueOf(needed)),
                needed);
    }

    private static String decimal(double number, int digits) {
        return String.format(Locale.forLanguageTag("id-ID"), "%." + digits + "f", number);
    }
}
