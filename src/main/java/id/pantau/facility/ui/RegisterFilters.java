package id.pantau.facility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantau.base.ui.FilterSelect;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.RegisterFilter.Lack;
import id.pantau.facility.RegisterRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kind, kecamatan or Puskesmas, what is lacking, closed or not, and a part of a name: each choice opens the page anew. */
final class RegisterFilters {

    private RegisterFilters() {}

    /** @param all every visible line that is not closed, for the units to choose from */
    static Component[] fields(RegisterState state, List<RegisterRow> all) {
        return new Component[] {
            search(state),
            new FilterSelect<>(
                    "facility-register.filter.kind",
                    List.of(FacilityKind.values()),
                    state.filter().kind(),
                    kind -> words("facility.kind." + kind.name()),
                    choice -> state.withKind(choice).open()),
            unit(state, all),
            new FilterSelect<>(
                    "facility-register.filter.lack",
                    List.of(Lack.values()),
                    state.filter().lack(),
                    lack -> words("facility-register.lack." + lack.name()),
                    choice -> state.withLack(choice).open()),
            new FilterSelect<>(
                    "facility-register.filter.closed",
                    List.of(true),
                    state.filter().closed() ? true : null,
                    closed -> words("facility-register.filter.closed.yes"),
                    closed -> state.withClosed(closed != null).open())
        };
    }

    private static TextField search(RegisterState state) {
        var field = new TextField();
        field.setAriaLabel(words("facility-register.filter.text"));
        field.setPlaceholder(words("facility-register.filter.text"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setWidth("12rem");
        if (state.filter().text() != null) {
            field.setValue(state.filter().text());
        }
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                state.withText(e.getValue()).open();
            }
        });
        return field;
    }

    private static Component unit(RegisterState state, List<RegisterRow> all) {
        Map<String, String> units = new LinkedHashMap<>();
        all.stream()
                .filter(row -> row.kind() == FacilityKind.PUSKESMAS)
                .forEach(row -> units.put(row.code(), words("facility-register.filter.puskesmas", row.name())));
        all.stream().filter(row -> row.districtCode() != null).forEach(row -> {
            String district = row.districtName();
            units.putIfAbsent(
                    String.valueOf(row.districtCode()),
                    words("facility-register.filter.district", district == null ? "" : district));
        });
        String chosen = state.filter().unitCode();
        return new FilterSelect<>(
                "facility-register.filter.unit",
                new ArrayList<>(units.keySet()),
                chosen != null && units.containsKey(chosen) ? chosen : null,
                code -> units.getOrDefault(code, code),
                choice -> state.withUnit(choice).open());
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
