package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapSymbols;
import id.pantau.rollout.ui.StageSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Facilities as plain signs above figures: where they stand, and nothing else. */
final class FacilitySymbols {

    /** Above so many marks a kind of facility waits until it is switched on, so that names and figures stay readable. */
    private static final int MOST_MARKS_AT_FIRST = 30;

    private FacilitySymbols() {}

    /** Those without a position are left out. */
    static List<MapSymbols> of(Texts texts, Locale locale, List<FacilityRow> facilities) {
        return Arrays.stream(FacilityKind.values())
                .map(kind -> of(kind, texts.getTranslation("facility.kind." + kind.name(), locale), facilities))
                .filter(symbols -> !symbols.marks().isEmpty())
                .toList();
    }

    private static MapSymbols of(FacilityKind kind, String name, List<FacilityRow> facilities) {
        List<FacilityMark> marks = new ArrayList<>();
        for (FacilityRow facility : facilities) {
            Double latitude = facility.latitude();
            Double longitude = facility.longitude();
            if (facility.kind() == kind && latitude != null && longitude != null) {
                marks.add(new FacilityMark(name + " " + facility.name(), "", latitude, longitude));
            }
        }
        return new MapSymbols(name, StageSymbols.shape(kind), marks.size() <= MOST_MARKS_AT_FIRST, marks);
    }
}
