package id.pantau.base.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One filter of a page: a choice, or all. */
public final class FilterSelect<T> extends Select<T> {

    private static final int FEWEST_LETTERS = 12;
    private static final int MOST_LETTERS = 30;

    /**
     * @param key of its label; with {@code .all} behind it that of the choice of everything
     * @param value what is chosen; null for everything
     * @param chosen is told what the user chooses, null for everything
     */
    public FilterSelect(
            String key, List<T> items, @Nullable T value, Function<T, String> words, Consumer<@Nullable T> chosen) {
        String all = getTranslation(key + ".all");
        setAriaLabel(getTranslation(key));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(all);
        setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        setItems(items);
        boolean chosenOne = value != null && items.contains(value);
        if (chosenOne) {
            setValue(value);
        }
        // Each choice opens the page anew: what is chosen now must be readable, whatever there is to choose.
        int letters = (chosenOne ? words.apply(value) : all).length();
        setWidth("calc(3.25rem + %d * 0.9ch)".formatted(Math.clamp(letters, FEWEST_LETTERS, MOST_LETTERS)));
        setMaxWidth("100%");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }
}
