package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.pantau.base.ui.FilterSelect;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import id.pantau.rollout.Stage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kind, stage, and kecamatan or Puskesmas: each choice opens the page anew. */
final class IlpFilters {

    private IlpFilters() {}

    static Component[] fields(IlpState state, RolloutScreen screen) {
        return new Component[] {
            new FilterSelect<>(
                    "ilp.filter.kind",
                    List.of(FacilityKind.values()),
                    state.filter().kind(),
                    kind -> words("facility.kind." + kind.name()),
                    choice -> state.withKind(choice).open()),
            new FilterSelect<>(
                    "ilp.filter.stage",
                    List.of(Stage.values()),
                    state.filter().stage(),
                    stage -> words("rollout.stage." + stage.name()),
                    choice -> state.withStage(choice).open()),
            unit(state, screen)
        };
    }

    private static Component unit(IlpState state, RolloutScreen screen) {
        return unit(
                screen.districts(),
                screen.puskesmas(),
                state.filter().unitCode(),
                code -> state.withUnit(code).open());
    }

    /**
     * Kecamatan and Puskesmas in one choice.
     *
     * @param code what is chosen; null and unknown: everything
     * @param chosen is told the code of what the user chooses, null for everything
     */
    static Component unit(
            List<UnitChoice> districts,
            List<UnitChoice> puskesmas,
            @Nullable String code,
            Consumer<@Nullable String> chosen) {
        List<UnitChoice> units = Stream.concat(
                        districts.stream().map(d -> new UnitChoice(d.code(), words("ilp.filter.district", d.name()))),
                        puskesmas.stream().map(p -> new UnitChoice(p.code(), words("ilp.filter.puskesmas", p.name()))))
                .toList();
        return new FilterSelect<>(
                "ilp.filter.unit",
                units,
                units.stream().filter(u -> u.code().equals(code)).findFirst().orElse(null),
                UnitChoice::name,
                unit -> chosen.accept(unit == null ? null : unit.code()));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
