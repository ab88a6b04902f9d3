package id.pantau.rollout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Cells of a file as values. */
final class Cells {

    private Cells() {}

    /** The cell without blanks around it; empty where nothing stands in it. */
    static String text(@Nullable String cell) {
        return cell == null ? "" : cell.strip();
    }

    /** The cell without blanks around it, at most {@code length} characters; null where nothing stands in it. */
    static @Nullable String optional(@Nullable String cell, int length) {
        String text = text(cell);
        return text.isEmpty() ? null : text.substring(0, Math.min(length, text.length()));
    }

    /** A date as {@code 2024-06-22}. */
    static Optional<LocalDate> date(@Nullable String cell) {
        try {
            return Optional.of(LocalDate.parse(text(cell)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A whole number from 0 to 999.999, also written 1.000 or 7,0 as spreadsheets do. */
    static OptionalInt count(@Nullable String cell) {
        String text = text(cell).replaceFirst("[.,]0{1,2}$", "");
        if (text.matches("\\d{1,3}\\.\\d{3}")) {
            text = text.replace(".", "");
        }
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
