package id.pantau.dashboard.ui;

import id.pantau.base.ui.Links;
import id.pantau.indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where the regions of a map lead: a village or Puskesmas to its page, a kecamatan or wilayah kerja to the map of its villages.
 *
 * @param choice what the page shows; null on a map that leads nowhere
 */
record MapLinks(@Nullable MapChoice choice) {

    static final MapLinks NONE = new MapLinks(null);

    /** The page of a unit; null where it has none. */
    @Nullable
    String page(Unit unit) {
        if (choice == null) {
            return null;
        }
        return switch (unit.kind()) {
            case DESA, KELURAHAN -> Links.village(unit.code());
            case PUSKESMAS -> Links.puskesmas(unit.code());
            default -> null;
        };
    }

    /** The map of the villages inside; null for a village. */
    @Nullable
    String drill(Unit unit) {
        return choice == null || unit.kind().isVillage()
                ? null
                : choice.opened(unit.code()).path();
    }
}
