package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what was found wrong with them: all of it, not only the first. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");

    private final Map<String, String> values;
    private final List<CellProblem> problems = new ArrayList<>();

    /** @param values texts by column; a missing column and an empty text are both "no value" */
    Cells(Map<String, String> values) {
        this.values = values;
    }

    List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String column, String key, Object... arguments) {
        problems.add(new CellProblem(column, key, List.of(arguments)));
    }

    /** Notes a text that is longer than what can be kept. */
    void atMost(String column, int length) {
        String value = optional(column);
        if (value != null && value.length() > length) {
            problem(column, "indicator.file.too-long", column, length);
        }
    }

    @Nullable
    String optional(String column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String column, String fallback) {
        String value = optional(column);
        return value == null ? fallback : value;
    }

    /** A text that must be there; empty, with a problem, where it is not. */
    String required(String column) {
        String value = optional(column);
        if (value == null) {
            problem(column, "indicator.file.missing", column);
            return "";
        }
        return value;
    }

    /** What the text means; {@code fallback} where there is none, and with a problem where it means nothing. */
    <T> T parsed(String column, Function<String, Optional<T>> reader, T fallback, String key) {
        String value = optional(column);
        if (value == null) {
            return fallback;
        }
        return reader.apply(value).orElseGet(() -> {
            problem(column, key, value);
            return fallback;
        });
    }

    /** As {@link #parsed} for a cell that must not be empty. */
    <T> T requiredParsed(String column, Function<String, Optional<T>> reader, T fallback, String key) {
        if (optional(column) == null) {
            problem(column, "indicator.file.missing", column);
        }
        return parsed(column, reader, fallback, key);
    }

    /** A decimal number with comma or point; empty for anything else. */
    static Optional<BigDecimal> decimal(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(Decimals.plain(new BigDecimal(number.replace(',', '.'))))
                : Optional.empty();
    }

    /** A whole number from {@code least} to {@code most}; empty for anything else. */
    static Optional<Integer> whole(String text, int least, int most) {
        String number = text.strip();
        if (!number.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }
}
