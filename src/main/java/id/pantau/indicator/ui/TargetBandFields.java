package id.pantau.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.TargetBand;

/** Minimum, stretch and tolerance around a target; each may stay empty. */
class TargetBandFields extends Div {

    private final BigDecimalField minimum = field("target.minimum");
    private final BigDecimalField stretch = field("target.stretch");
    private final BigDecimalField tolerance = field("target.tolerance");

    TargetBandFields() {
        addClassName("target-fields");
        add(minimum, stretch, tolerance);
    }

    private BigDecimalField field(String label) {
        var field = new BigDecimalField(getTranslation(label));
        field.setLocale(Texts.INDONESIAN);
        return field;
    }

    void show(TargetBand band) {
        minimum.setValue(band.minimum());
        stretch.setValue(band.stretch());
        tolerance.setValue(band.tolerance());
    }

    TargetBand read() {
        return new TargetBand(minimum.getValue(), stretch.getValue(), tolerance.getValue());
    }
}
