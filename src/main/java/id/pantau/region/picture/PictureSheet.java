package id.pantau.region.picture;

import id.pantau.region.ui.MapLayer;
import java.util.List;

/**
 * A map and what stands around it. Holds only what may be carried off: whatever is in it can be read in the file.
 *
 * @param layer with at least one month; the selected one is drawn
 * @param letterhead kabupaten and office
 * @param cautions what must be known before the map is read: invented figures, another level than asked for
 * @param foot source, "data per"
 */
public record PictureSheet(MapLayer layer, List<String> letterhead, List<String> cautions, List<String> foot) {

    public PictureSheet {
        letterhead = List.copyOf(letterhead);
        cautions = List.copyOf(cautions);
        foot = List.copyOf(foot);
        if (layer.months().isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: " + layer.title());
        }
    }
}
