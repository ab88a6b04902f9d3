package id.pantau.rollout.ui;

import id.pantau.facility.FacilityKind;
import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapSymbols.Shape;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Facilities as signs of a map: the form says the kind, the colour the stage of ILP. */
public final class StageSymbols {

    private final UnaryOperator<String> words;

    /** @param words the text behind a key, in the reader's language */
    public StageSymbols(UnaryOperator<String> words) {
        this.words = words;
    }

    /** One group per kind that has a facility with a known position; Posyandu wait until they are switched on. */
    public List<MapSymbols> of(List<FacilityStage> facilities) {
        return Arrays.stream(FacilityKind.values())
                .map(kind -> new MapSymbols(
                        words.apply("facility.kind." + kind.name()),
                        shape(kind),
                        kind != FacilityKind.POSYANDU,
                        marks(facilities, kind),
                        classes(),
                        MapPalette.SEQUENTIAL))
                .filter(symbols -> !symbols.marks().isEmpty())
                .toList();
    }

    /** The stages, lowest first. */
    List<MapClass> classes() {
        return Arrays.stream(Stage.values())
                .map(stage -> new MapClass(words.apply("rollout.stage." + stage.name()), symbol(stage)))
                .toList();
    }

    /** A sign beside the colour, so that it does not stand alone. */
    private static @Nullable String symbol(Stage stage) {
        return stage == Stage.NONE ? null : Integer.toString(stage.ordinal());
    }

    private List<FacilityMark> marks(List<FacilityStage> facilities, FacilityKind kind) {
        return facilities.stream()
                .filter(f -> f.kind() == kind)
                .mapMulti((FacilityStage f, Consumer<FacilityMark> marks) -> {
                    Double latitude = f.place().latitude();
                    Double longitude = f.place().longitude();
                    if (latitude != null && longitude != null) {
                        marks.accept(new FacilityMark(
                                f.name(),
                                words.apply("rollout.stage." + f.stage().name()),
                                latitude,
                                longitude,
                                f.stage().ordinal()));
                    }
                })
                .toList();
    }

    /** The form of a kind, the same on every map. */
    public static Shape shape(FacilityKind kind) {
        return switch (kind) {
            case PUSKESMAS -> Shape.SQUARE;
            case PUSTU -> Shape.DIAMOND;
            case POSYANDU -> Shape.CIRCLE;
        };
    }
}
