package id.pantau.base.database;

import java.util.Objects;

/** What an exception says, short enough for a sentence at the console. */
final class Reason {

    private Reason() {}

    /** Its first line, with a full stop. */
    static String of(Throwable e) {
        String line = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
