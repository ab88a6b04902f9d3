package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import id.pantau.rollout.Stage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kind, stage, and kecamatan or Puskesmas: each choice opens the page anew. */
final class IlpFilters {

    private IlpFilters() {}

    static Component[] fields(IlpState state, RolloutScreen screen) {
        return new Component[] {
            select(
                    "ilp.filter.kind",
                    List.of(FacilityKind.values()),
                    state.filter().kind(),
                    kind -> words("facility.kind." + kind.name()),
                    state::withKind),
            select(
                    "ilp.filter.stage",
                    List.of(Stage.values()),
                    state.filter().stage(),
                    stage -> words("rollout.stage." + stage.name()),
                    state::withStage),
            unit(state, screen)
        };
    }

    private static Component unit(IlpState state, RolloutScreen screen) {
        List<UnitChoice> units = Stream.concat(
                        screen.districts().stream()
                                .map(d -> new UnitChoice(d.code(), words("ilp.filter.district", d.name()))),
                        screen.puskesmas().stream()
                                .map(p -> new UnitChoice(p.code(), words("ilp.filter.puskesmas", p.name()))))
                .toList();
        UnitChoice chosen = units.stream()
                .filter(u -> u.code().equals(state.filter().unitCode()))
                .findFirst()
                .orElse(null);
        return select(
                "ilp.filter.unit",
                units,
                chosen,
                UnitChoice::name,
                unit -> state.withUnit(unit == null ? null : unit.code()));
    }

    private static <T> Select<T> select(
            String labelKey,
            List<T> items,
            @Nullable T value,
            Function<T, String> words,
            Function<@Nullable T, IlpState> chosen) {
        var field = new Select<T>();
        field.setAriaLabel(words(labelKey));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words(labelKey + ".all"));
        field.setItemLabelGenerator(item -> item == null ? words(labelKey + ".all") : words.apply(item));
        field.setItems(items);
        if (value != null) {
            field.setValue(value);
        }
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.apply(e.getValue()).open();
            }
        });
        return field;
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
