package id.pantau.region.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MapJsonTest {

    private static final MapArea AREA = new MapArea("/geo/0.json", 0, 0, 1, 1);
    private static final MapLegend LEGEND = new MapLegend("", null, MapPalette.SEQUENTIAL, MapLayers.classes(3), "");

    private static ObjectNode write(MapLayer layer) {
        return MapJson.write(layer, new MapMessages(key -> key));
    }

    @Test
    void aYearOf39VillagesIsSmallerThan60Kilobytes() {
        int bytes = write(MapLayers.year(39, "Kelubi")).toString().getBytes(StandardCharsets.UTF_8).length;

        assertThat(bytes).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kelubi", "<img src=x onerror=alert(1)>", "\u00a4n 3|4 \"Dusun\"", "1", ""})
    void everyTextArrivesAsItWasWritten(String name) {
        MapLayer layer = MapLayers.year(3, name);

        JsonNode json = write(layer);

        for (int m = 0; m < layer.months().size(); m++) {
            for (int i = 0; i < layer.regions().size(); i++) {
                MapValue value = layer.months().get(m).values().get(i);
                List<String> expected = new ArrayList<>(List.of(value.label(), value.figure()));
                expected.addAll(value.cells());
                value.lines().forEach(line -> expected.addAll(List.of(line.label(), line.value())));
                assertThat(texts(json, m, i)).isEqualTo(expected);
            }
        }
    }

    /** Puts the texts together as the browser does. */
    private static List<String> texts(JsonNode json, int monthIndex, int region) {
        JsonNode month = json.get("months").get(monthIndex);
        String name = json.get("regions").get("names").get(region).stringValue();
        String[] numbers = month.get("numbers").get(region).stringValue().split("\\|");
        List<String> texts = new ArrayList<>();
        for (JsonNode template :
                json.get("shapes").get(month.get("shapes").get(region).intValue())) {
            String text = json.get("texts").get(template.intValue()).stringValue();
            StringBuilder built = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) != TextPool.SIGN) {
                    built.append(text.charAt(at));
                    continue;
                }
                at++;
                switch (text.charAt(at)) {
                    case 'N' -> built.append(name);
                    case 'M' ->
                        built.append(TextPool.firstWord(month.get("name").stringValue()));
                    case TextPool.SIGN -> built.append(TextPool.SIGN);
                    default -> built.append(numbers[Character.digit(text.charAt(at), 36)]);
                }
            }
            texts.add(built.toString());
        }
        return texts;
    }

    @Test
    void aRegionOutsideTheListLeavesNoTrace() {
        JsonNode json = write(MapLayers.year(2, "Kelubi"));

        assertThat(json.get("regions").get("codes")).hasSize(2);
        assertThat(json.get("months").get(0).get("classes")).hasSize(2);
    }

    @Test
    void onlyMarkedMonthsCarryMarks() {
        MapValue plain = value(MapState.VALUE, true, false);
        MapValue unverified = value(MapState.VALUE, false, true);

        assertThat(write(single(plain)).get("months").get(0).get("marks")).isNull();
        assertThat(write(single(unverified))
                        .get("months")
                        .get(0)
                        .get("marks")
                        .get(0)
                        .intValue())
                .isEqualTo(3);
    }

    @Test
    void whatIsNotANumberTravelsByItsName() {
        for (MapState state : MapState.values()) {
            JsonNode sent = write(single(value(state, true, false)))
                    .get("months")
                    .get(0)
                    .get("classes")
                    .get(0);

            assertThat(sent.asString()).isEqualTo(state == MapState.VALUE ? "0" : state.key());
        }
    }

    @Test
    void lowerIsBetterTurnsTheRampRound() {
        assertThat(colours(MapPalette.SEQUENTIAL, 5))
                .containsExactly("--map-seq-5-0", "--map-seq-5-1", "--map-seq-5-2", "--map-seq-5-3", "--map-seq-5-4");
        assertThat(colours(MapPalette.SEQUENTIAL_REVERSED, 3))
                .containsExactly("--map-seq-3-2", "--map-seq-3-1", "--map-seq-3-0");
        assertThat(colours(MapPalette.SEQUENTIAL, 2)).containsExactly("--map-seq-3-0", "--map-seq-3-2");
        assertThat(colours(MapPalette.PWS, 4)).startsWith("--map-pws-0");
    }

    @Test
    void whatIsDrawnAroundTheRegionsTravelsByItsAddress() {
        JsonNode area = write(around(
                        new MapArea("/geo/0.json", 0, 0, 1, 1, List.of("/geo/1.json", "/geo/2.json"), "/geo/3.json"),
                        List.of(),
                        null))
                .get("area");

        assertThat(area.get("borders").valueStream().map(JsonNode::stringValue))
                .containsExactly("/geo/1.json", "/geo/2.json");
        assertThat(area.get("context").stringValue()).isEqualTo("/geo/3.json");
        assertThat(write(around(new MapArea("/geo/0.json", 0, 0, 1, 1), List.of(), null))
                        .get("area")
                        .get("context")
                        .isNull())
                .isTrue();
    }

    @Test
    void aLayerWithoutDeeperMapsCarriesNoPathsToThem() {
        MapRegion card = new MapRegion("99.99.01", "A", null);
        MapRegion drill = new MapRegion("99.99.02", "B", null, "peta?level=desa&kecamatan=99.99.02");

        assertThat(write(around(AREA, List.of(card), null)).get("regions").get("drills"))
                .isNull();
        JsonNode drills =
                write(around(AREA, List.of(card, drill), null)).get("regions").get("drills");
        assertThat(drills.get(0).isNull()).isTrue();
        assertThat(drills.get(1).stringValue()).isEqualTo("peta?level=desa&kecamatan=99.99.02");
    }

    @Test
    void onlyMonthsWithCirclesCarryThem() {
        JsonNode months = write(single(value(MapState.VALUE, true, false))).get("months");
        assertThat(months.get(0).get("circles")).isNull();

        JsonNode circled = write(single(circled(MapState.NOT_REPORTED, 1250))).get("months");
        assertThat(circled.get(0).get("circles").get(0).longValue()).isEqualTo(1250);
    }

    @Test
    void theSizeOfAHiddenValueNeverTravels() {
        assertThatThrownBy(() -> circled(MapState.HIDDEN, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> circled(MapState.VALUE, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void referenceCirclesRise() {
        MapCircles circles =
                new MapCircles("Perlu lagi", List.of(new MapCircle(50, "50"), new MapCircle(1000, "1.000")));

        JsonNode json = write(around(AREA, List.of(), circles)).get("circles");

        assertThat(json.get("title").stringValue()).isEqualTo("Perlu lagi");
        assertThat(json.get("steps").get(1).get("value").longValue()).isEqualTo(1000);
        assertThat(json.get("steps").get(1).get("text").stringValue()).isEqualTo("1.000");
        assertThat(write(around(AREA, List.of(), null)).get("circles").isNull()).isTrue();
        assertThatThrownBy(() -> new MapCircles("", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MapCircles("", List.of(new MapCircle(5, "5"), new MapCircle(5, "5"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesCarryTheClassThatColoursThem() {
        FacilityMark third = new FacilityMark("Pustu A", "Berjalan", -2.9, 108.1, 2);
        MapSymbols stages = new MapSymbols(
                "Pustu", MapSymbols.Shape.DIAMOND, true, List.of(third), MapLayers.classes(6), MapPalette.SEQUENTIAL);
        MapLayer layer =
                new MapLayer("", "", AREA, List.of(), LEGEND, List.of(), List.of(), 0, null, List.of(stages), null);

        JsonNode kind = write(layer).get("symbols").get(0);

        assertThat(kind.get("marks").get(0).get(4).intValue()).isEqualTo(2);
        assertThat(kind.get("classes").get(5).get("colour").stringValue()).isEqualTo("--map-seq-6-5");
        assertThatThrownBy(() -> new MapSymbols("Pustu", MapSymbols.Shape.DIAMOND, true, List.of(third)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MapLayer around(MapArea area, List<MapRegion> regions, @Nullable MapCircles circles) {
        return new MapLayer("", "", area, regions, LEGEND, List.of(), List.of(), 0, null, List.of(), circles);
    }

    private static MapValue circled(MapState state, long circle) {
        return new MapValue(state, 0, true, false, "Desa A", "1 %", List.of(), List.of(), circle);
    }

    @Test
    void valuesThatDoNotFitTheRegionsAreRefused() {
        assertThatThrownBy(() -> single(value(MapState.VALUE, true, false), value(MapState.ZERO, true, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> colours(MapPalette palette, int count) {
        MapLayer empty = new MapLayer(
                "",
                "",
                new MapArea("/geo/0.json", 0, 0, 1, 1),
                List.of(),
                new MapLegend("", null, palette, MapLayers.classes(count), ""),
                List.of(),
                List.of(),
                0,
                null,
                List.of());
        List<String> colours = new ArrayList<>();
        write(empty)
                .get("legend")
                .get("classes")
                .forEach(c -> colours.add(c.get("colour").stringValue()));
        return colours;
    }

    private static MapValue value(MapState state, boolean verified, boolean lowShare) {
        return new MapValue(state, 0, verified, lowShare, "Desa A", "1 %", List.of(), List.of());
    }

    private static MapLayer single(MapValue... values) {
        return new MapLayer(
                "Peta",
                "Desa",
                new MapArea("/geo/0.json", 0, 0, 1, 1),
                List.of(new MapRegion("99.99.01.2001", "A", null)),
                new MapLegend("", null, MapPalette.SEQUENTIAL, MapLayers.classes(3), ""),
                List.of(),
                List.of(new MapMonth(
                        "2024",
                        "2024",
                        "",
                        "",
                        List.of(),
                        List.of(values),
                        IntStream.range(0, values.length).boxed().toList())),
                0,
                null,
                List.of());
    }
}
