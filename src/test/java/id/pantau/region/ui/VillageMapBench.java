package id.pantau.region.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pantau.Bench;
import id.pantau.browser.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The map of 24 months in a real browser, beside the page that suggests itself (plain Leaflet, the GeoJSON and the values in the
 * page) with the same shapes and figures in the same run: ratios hold elsewhere, times do not. Not a test: started by bin/bench.
 */
class VillageMapBench {

    private static final String PLAIN = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Peta</title><link rel="icon" href="data:,">
            <style>%s</style></head><body><div id="map" style="height:90vh"></div><input id="month" type="range" max="23">
            <script>%s</script><script>
            const shapes = %s, names = %s, classes = %s, figures = %s;
            const colours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'];
            const map = L.map('map');
            const style = (index, month) => ({ color: '#1f2933', weight: 1, fillOpacity: 1, fillColor: colours[classes[month][index]] });
            shapes.features.forEach((feature, index) => { feature.index = index; });
            const layer = L.geoJSON(shapes, {
              style: (feature) => style(feature.index, 8),
              onEachFeature: (feature, each) => each.bindTooltip(names[feature.index] + ': ' + figures[8][feature.index]),
            }).addTo(map);
            map.fitBounds(layer.getBounds());
            document.querySelector('#month').addEventListener('input', (event) => {
              const month = event.target.valueAsNumber;
              layer.eachLayer((each) => {
                each.setStyle(style(each.feature.index, month));
                each.setTooltipContent(names[each.feature.index] + ': ' + figures[month][each.feature.index]);
              });
            });
            </script></body></html>
            """;

    /** Milliseconds from navigation until as many shapes are on the screen as there are villages. */
    private static final String FIRST_PAINT = """
            (count) => new Promise((done) => {
              const look = () => document.querySelectorAll('path[data-class], .leaflet-interactive').length >= count
                ? requestAnimationFrame(() => setTimeout(() => done(performance.now()))) : requestAnimationFrame(look);
              look();
            })""";

    /** Milliseconds of script for a step of the slider: the middle one of 24, after all months have been seen once. */
    private static final String REPAINT = """
            () => {
              const range = document.querySelector('input[type=range]');
              const times = [];
              for (let step = 0; step < 72; step++) {
                range.value = String((step * 7) % 24);
                const begun = performance.now();
                range.dispatchEvent(new Event('input', { bubbles: true }));
                times.push(performance.now() - begun);
                document.body.getBoundingClientRect();
              }
              const seen = (list) => list.sort((a, b) => a - b)[12];
              return [seen(times.slice(0, 24)), seen(times.slice(48))];
            }""";

    @ParameterizedTest
    @ValueSource(ints = {330, 3000})
    void a_month_is_repainted_about_as_fast_as_by_a_bare_page_that_shows_less(int villages) throws IOException {
        try (MapPage server = new MapPage();
                Browser browser = new Browser(server.port())) {
            ExampleMaps.put(server, villages);
            String geometry = "/geo/desa-" + villages + ".json";
            server.put("/plain", plain(server, villages, geometry));

            List<Double> ours = measure(browser, "/?layers=figures", villages);
            int asked = server.asked().size();
            List<Double> plain = measure(browser, "/plain", villages);

            Bench.report(
                    "map of %d villages, 24 months: first paint %.0f ms (plain Leaflet %.0f), repaint %.2f ms of script, %.2f the"
                            + " first time (plain %.2f), geometry %d kB, layer %d kB, together %d kB compressed (plain %d)",
                    villages,
                    ours.get(0),
                    plain.get(0),
                    ours.get(2),
                    ours.get(1),
                    plain.get(2),
                    kilobytes(server, geometry),
                    kilobytes(server, "/layer/figures"),
                    kilobytes(server, geometry)
                            + kilobytes(server, "/layer/figures")
                            + kilobytes(server, "/element.js"),
                    kilobytes(server, "/plain"));
            // Nothing is asked for twice within a window.
            assertThat(server.asked().subList(0, asked))
                    .allSatisfy(path -> assertThat(
                                    Collections.frequency(server.asked().subList(0, asked), path))
                            .isLessThanOrEqualTo(4));
            assertThat(ours.get(2)).isLessThan(4 * plain.get(2));
            browser.assertNoTrouble();
        }
    }

    /**
     * The middle of three first paints, each in a window of its own with an empty store (the browser itself is awake after a page
     * before them), then repaint of months that are seen for the first time, then of months seen before.
     */
    private static List<Double> measure(Browser browser, String path, int villages) {
        List<Double> painted = new ArrayList<>();
        List<?> repaint = List.of();
        for (int window = 0; window < 4; window++) {
            Page page = browser.window(1920, 1080, false);
            page.navigate(browser.address() + path);
            double first = ((Number) page.evaluate(FIRST_PAINT, villages)).doubleValue();
            if (window > 0) {
                painted.add(first);
            }
            page.waitForTimeout(1_500);
            repaint = (List<?>) page.evaluate(REPAINT);
            page.context().close();
        }
        painted.sort(null);
        return List.of(
                painted.get(1), ((Number) repaint.get(0)).doubleValue(), ((Number) repaint.get(1)).doubleValue());
    }

    private static String plain(MapPage server, int villages, String geometry) throws IOException {
        MapLayer layer = MapLayers.months(villages, "Kelubi", 24);
        String names = quoted(layer.regions().stream().map(MapRegion::name).toList());
        String classes = layer.months().stream()
                .map(month -> month.values().stream()
                        .map(MapValue::classIndex)
                        .toList()
                        .toString())
                .collect(Collectors.joining(",", "[", "]"));
        String figures = layer.months().stream()
                .map(month ->
                        quoted(month.values().stream().map(MapValue::figure).toList()))
                .collect(Collectors.joining(",", "[", "]"));
        Path leaflet = Path.of("node_modules", "leaflet", "dist");
        return PLAIN.formatted(
                Files.readString(leaflet.resolve("leaflet.css")),
                Files.readString(leaflet.resolve("leaflet.js")),
                server.text(geometry),
                names,
                classes,
                figures);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static int kilobytes(MapPage server, String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(server.text(path).getBytes(StandardCharsets.UTF_8));
        }
        return (bytes.size() + 999) / 1000;
    }
}
