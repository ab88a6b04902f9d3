package id.pantau.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.pantau.region.UnmatchedShape;
import id.pantau.region.VillageName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shapes of a boundary file that come near a village without naming it beyond doubt. The import never guesses; who knows the
 * villages ticks those that are right and has the pack checked again.
 */
final class DoubtfulShapes extends Div {

    /** @param confirmed takes the code of the village by position of the shape, for those that were ticked */
    DoubtfulShapes(List<UnmatchedShape> shapes, SerializableConsumer<Map<Integer, String>> confirmed) {
        addClassName("pack-doubtful");
        var choice = new CheckboxGroup<UnmatchedShape>();
        choice.setAriaLabel(getTranslation("intake.doubtful.title"));
        choice.setItems(shapes);
        choice.setItemLabelGenerator(this::sentence);
        var again = new Button(
                getTranslation("intake.doubtful.check"), click -> confirmed.accept(codes(choice.getSelectedItems())));
        again.setEnabled(false);
        again.setDisableOnClick(true);
        choice.addValueChangeListener(
                change -> again.setEnabled(!change.getValue().isEmpty()));
        add(
                new H3(getTranslation("intake.doubtful.title")),
                new Paragraph(getTranslation("intake.doubtful.explanation")),
                choice,
                again);
    }

    /** "Fitur 12: Saukang (Sinjai Timur), kode 7307052004 → Desa Saukang, Kecamatan Sinjai Timur, 73.07.05.2004". */
    private String sentence(UnmatchedShape shape) {
        VillageName village = Objects.requireNonNull(shape.suggestion());
        String written = Stream.of(shape.code(), shape.name(), shape.district())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return getTranslation(
                "intake.doubtful.shape",
                shape.position(),
                written.isEmpty() ? "–" : written,
                village.name(),
                village.districtName(),
                village.code());
    }

    private static Map<Integer, String> codes(Set<UnmatchedShape> shapes) {
        return shapes.stream()
                .collect(Collectors.toMap(
                        UnmatchedShape::position,
                        shape -> Objects.requireNonNull(shape.suggestion()).code()));
    }
}
