package id.pantau.facility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import id.pantau.region.BoundaryService;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import id.pantau.region.ui.VillageMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Latitude and longitude in decimal degrees (WGS 84), with a comma or a point, or by tapping the place on the map. */
class PositionFields extends Div {

    /** Of a tap: ten centimetres. */
    private static final int DECIMALS = 6;

    private final TextField latitude = new TextField();
    private final TextField longitude = new TextField();
    private final Paragraph there = new Paragraph();
    private final transient RegionService regions;
    private final transient BoundaryService boundaries;
    private final @Nullable VillageMap map;

    PositionFields(RegionService regions, BoundaryService boundaries) {
        this.regions = regions;
        this.boundaries = boundaries;
        addClassName("register-position");
        latitude.setLabel(getTranslation("facility-register.latitude"));
        longitude.setLabel(getTranslation("facility-register.longitude"));
        var fields = new Div(latitude, longitude);
        fields.addClassName("register-fields");
        there.addClassName("register-there");
        there.getElement().setAttribute("aria-live", "polite");
        add(fields);
        map = boundaries
                .villages()
                .map(geometry -> PositionMap.of(geometry, regions.villages()))
                .orElse(null);
        if (map != null) {
            map.pickPlaces(this::picked);
            there.setText(getTranslation("facility-register.tap"));
            add(there, map);
        }
    }

    void show(@Nullable Double lat, @Nullable Double lon) {
        latitude.setValue(lat == null ? "" : text(BigDecimal.valueOf(lat)));
        longitude.setValue(lon == null ? "" : text(BigDecimal.valueOf(lon)));
        if (map != null && lat != null && lon != null) {
            map.pin(lat, lon);
            say(lat, lon);
        }
    }

    private void picked(double lat, double lon) {
        latitude.setValue(text(rounded(lat)));
        longitude.setValue(text(rounded(lon)));
        say(lat, lon);
    }

    /** In which village the place lies. */
    private void say(double lat, double lon) {
        there.setText(boundaries
                .villageCodeAt(lon, lat)
                .flatMap(regions::village)
                .map(VillageRow::name)
                .map(name -> getTranslation("facility-register.tapped", name))
                .orElseGet(() -> getTranslation("facility-register.tapped-outside")));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal degrees) {
        return degrees.toPlainString().replace('.', ',');
    }

    @Nullable
    Double latitude() {
        return degrees(latitude.getValue());
    }

    @Nullable
    Double longitude() {
        return degrees(longitude.getValue());
    }

    private static @Nullable Double degrees(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[+-]?\\d{1,3}([.,]\\d{1,17})?")) {
            throw DomainException.rule("facility-register.error.degrees", text);
        }
        return Double.valueOf(text.replace(',', '.'));
    }
}
