package id.pantau.facility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.base.DomainException;
import org.jspecify.annotations.Nullable;

/** Latitude and longitude in decimal degrees (WGS 84), with a comma or a point. */
class PositionFields extends Div {

    private final TextField latitude = new TextField();
    private final TextField longitude = new TextField();

    PositionFields() {
        addClassName("register-position");
        latitude.setLabel(getTranslation("facility-register.latitude"));
        longitude.setLabel(getTranslation("facility-register.longitude"));
        var fields = new Div(latitude, longitude);
        fields.addClassName("register-fields");
        add(fields);
    }

    void show(@Nullable Double lat, @Nullable Double lon) {
        latitude.setValue(lat == null ? "" : text(lat));
        longitude.setValue(lon == null ? "" : text(lon));
    }

    private static String text(double degrees) {
        return Double.toString(degrees).replace('.', ',');
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
