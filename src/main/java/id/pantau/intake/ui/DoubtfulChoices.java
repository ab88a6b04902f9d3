package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.UnmatchedShape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shapes that name no village beyond doubt, one by one: the suggestion, or another village that has no shape yet. What is not
 * chosen is left out.
 */
final class DoubtfulChoices extends Div {

    /** More than anybody decides one by one; a file with so many needs other codes. */
    private static final int MOST = 40;

    private final transient Map<UnmatchedShape, Choice> choices = new LinkedHashMap<>();
    private final Paragraph refusal = new Paragraph();

    /** What is asked about one shape. */
    private record Choice(Checkbox suggestion, ComboBox<BoundaryChange> other) {

        @Nullable
        String code(UnmatchedShape shape) {
            if (other.getValue() != null) {
                return other.getValue().code();
            }
            return suggestion.getValue()
                    ? Objects.requireNonNull(shape.suggestion()).code()
                    : null;
        }
    }

    /** @param confirmed takes the code of the village by position of the shape, for those that were decided */
    DoubtfulChoices(BoundaryDraft draft, SerializableConsumer<Map<Integer, String>> confirmed) {
        addClassName("boundary-doubtful");
        refusal.addClassName("caution");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(
                new H3(getTranslation("boundary.doubtful")),
                new Paragraph(getTranslation("boundary.doubtful.explanation")));
        List<BoundaryChange> free =
                draft.villages().stream().filter(v -> v.after() == null).toList();
        draft.unmatched().stream().limit(MOST).forEach(shape -> add(row(shape, free)));
        if (draft.unmatched().size() > MOST) {
            add(new Paragraph(
                    getTranslation("boundary.doubtful.more", draft.unmatched().size() - MOST)));
        }
        var again = new Button(getTranslation("boundary.doubtful.check"), click -> accept(confirmed));
        again.addClassName("boundary-check-again");
        add(refusal, again);
    }

    private Component row(UnmatchedShape shape, List<BoundaryChange> free) {
        var choice = new Choice(suggestion(shape), other(free));
        choices.put(shape, choice);
        choice.suggestion().addValueChangeListener(change -> {
            if (change.getValue()) {
                choice.other().clear();
            }
        });
        choice.other().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choice.suggestion().setValue(false);
            }
        });
        var row = new Div(new Paragraph(sentence(shape)), choice.suggestion(), choice.other());
        if (shape.suggestion() == null) {
            row.addComponentAtIndex(1, new Span(getTranslation("boundary.doubtful.no-suggestion")));
        }
        row.addClassName("boundary-shape");
        return row;
    }

    private Checkbox suggestion(UnmatchedShape shape) {
        var box = new Checkbox();
        var village = shape.suggestion();
        box.setVisible(village != null);
        if (village != null) {
            box.setLabel(getTranslation(
                    "boundary.doubtful.suggestion", village.name(), village.districtName(), village.code()));
        }
        return box;
    }

    private ComboBox<BoundaryChange> other(List<BoundaryChange> free) {
        var field = new ComboBox<BoundaryChange>(getTranslation("boundary.doubtful.other"));
        field.setItems(free);
        field.setItemLabelGenerator(v -> v.name() + ", " + v.district() + " (" + v.code() + ")");
        field.setClearButtonVisible(true);
        field.setVisible(!free.isEmpty());
        return field;
    }

    private String sentence(UnmatchedShape shape) {
        String written = Stream.of(shape.code(), shape.name(), shape.district())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return getTranslation("boundary.doubtful.shape", shape.position(), written.isEmpty() ? "–" : written);
    }

    private void accept(SerializableConsumer<Map<Integer, String>> confirmed) {
        Map<Integer, String> codes = new LinkedHashMap<>();
        var taken = new HashSet<String>();
        for (var entry : choices.entrySet()) {
            String code = entry.getValue().code(entry.getKey());
            if (code != null) {
                if (!taken.add(code)) {
                    refusal.setText(getTranslation("boundary.doubtful.twice", code));
                    refusal.setVisible(true);
                    return;
                }
                codes.put(entry.getKey().position(), code);
            }
        }
        refusal.setText(getTranslation("boundary.doubtful.none"));
        refusal.setVisible(codes.isEmpty());
        if (!codes.isEmpty()) {
            confirmed.accept(codes);
        }
    }
}
