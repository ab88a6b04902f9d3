package id.pantau.indicator.ui;

import com.vaadin.flow.component.Component;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitKind;
import org.jspecify.annotations.Nullable;

/** Names of units with the word for their kind: "Desa Kelubi", "Puskesmas Gantung"; the kabupaten is "Kabupaten". */
final class UnitName {

    private UnitName() {}

    /** @param unit null for one that is no longer there */
    static String of(Component translator, @Nullable Unit unit) {
        if (unit == null) {
            return translator.getTranslation("indicator.unit.gone");
        }
        String kind = translator.getTranslation("indicator.unit." + unit.kind().name());
        return unit.kind() == UnitKind.KABUPATEN ? kind : kind + " " + unit.name();
    }
}
