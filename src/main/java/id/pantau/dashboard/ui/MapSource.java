package id.pantau.dashboard.ui;

import com.vaadin.flow.function.SerializableSupplier;
import id.pantau.region.ui.MapLayer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives a map its layer: the first is at hand, later ones are asked for anew, so that no session holds a map. */
final class MapSource implements SerializableSupplier<MapLayer> {

    private transient @Nullable MapLayer first;
    private final transient Supplier<MapLayer> later;

    MapSource(MapLayer first, Supplier<MapLayer> later) {
        this.first = first;
        this.later = later;
    }

    @Override
    public MapLayer get() {
        MapLayer ready = first;
        first = null;
        return ready == null ? later.get() : ready;
    }
}
