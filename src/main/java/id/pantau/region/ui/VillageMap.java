package id.pantau.region.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The village map: regions in the colours of their classes, with legend, slider, card and table twin. It draws what a
 * {@link MapLayer} says and knows no indicator.
 *
 * <p>A layer goes to the browser in one piece and is not kept on the server. Hovering, choosing a month, filtering and
 * opening a card send nothing back; the month's step and the chosen region are written into the address of the page
 * ({@code periode}, {@code unit}) by the browser itself. Where the browser's page is built anew, the layer is asked for
 * again.
 */
@Tag("pantau-village-map")
@JsModule("./village-map/village-map.ts")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public class VillageMap extends Component implements HasSize, HasStyle {

    /** How much stands around the map. */
    public enum Mode {
        /** Zoom, slider, legend with filter, card and table twin. */
        FULL,
        /** A small map with legend and card on a page of other things: no zoom, slider or table. */
        COMPACT,
        /** For a wall: a legend, nothing to operate. */
        WALL
    }

    private static final String PICK = "pick";
    private static final String LATITUDE = "event.detail.latitude";
    private static final String LONGITUDE = "event.detail.longitude";

    private @Nullable SerializableSupplier<MapLayer> source;

    public VillageMap() {
        this(Mode.FULL);
    }

    public VillageMap(Mode mode) {
        getElement().setAttribute("mode", mode.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Moves together with the other maps of the same group on the page: they share zoom and centre, and a region that the
     * pointer is on is marked on all of them.
     */
    public VillageMap inStepWith(String group) {
        getElement().setAttribute("group", group);
        return this;
    }

    /**
     * Shows the layer of {@code source}: now if the map is on a page, and again whenever it comes onto one. The layer
     * itself is not held, so the source should be cheap or cached, and must answer for the current reader.
     */
    public void show(SerializableSupplier<MapLayer> source) {
        this.source = source;
        if (isAttached()) {
            send(source.get());
        }
    }

    /** Told where the reader has tapped, in degrees (WGS 84). */
    @FunctionalInterface
    public interface PlaceListener extends Serializable {
        void picked(double latitude, double longitude);
    }

    /** Lets the reader tap a place, which is marked, instead of opening the card of a region. */
    public void pickPlaces(PlaceListener listener) {
        if (!getElement().hasAttribute(PICK)) {
            getElement().setAttribute(PICK, "");
        }
        getElement()
                .addEventListener(
                        "place-picked",
                        event -> listener.picked(
                                event.getEventData().get(LATITUDE).asDouble(),
                                event.getEventData().get(LONGITUDE).asDouble()))
                .addEventData(LATITUDE)
                .addEventData(LONGITUDE);
    }

    /** Marks the place that was chosen before, when the map is drawn. */
    public void pin(double latitude, double longitude) {
        getElement().setAttribute(PICK, latitude + "," + longitude);
    }

    /**
     * Asks the browser for the period that the slider shows, because its steps are not reported. The answer is null where
     * nothing is shown.
     */
    public void whenPeriodKnown(SerializableConsumer<@Nullable String> consumer) {
        getElement().executeJs("return this.period || null").then(String.class, consumer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (source != null) {
            send(source.get());
        }
    }

    private void send(MapLayer layer) {
        getElement().callJsFunction("show", MapJson.write(layer, new MapMessages(this::getTranslation)));
    }
}
