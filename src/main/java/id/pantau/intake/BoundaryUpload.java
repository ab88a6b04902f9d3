package id.pantau.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of boundaries as it was handed in, and what was decided about it so far.
 *
 * @param name what the user's computer calls it
 * @param file where it lies; whoever made it removes it
 * @param validFrom day from which the boundaries count
 * @param confirmed code of the village by position of a doubtful shape (the first of the file is 1)
 * @param system of coordinates that somebody has chosen, null where the file is believed
 */
public record BoundaryUpload(
        String name,
        Path file,
        LocalDate validFrom,
        Map<Integer, String> confirmed,
        @Nullable String system) {

    public BoundaryUpload {
        confirmed = Map.copyOf(confirmed);
    }

    /** Nothing decided yet. */
    public BoundaryUpload(String name, Path file, LocalDate validFrom) {
        this(name, file, validFrom, Map.of(), null);
    }

    /** Counting from another day. */
    public BoundaryUpload from(LocalDate day) {
        return new BoundaryUpload(name, file, day, confirmed, system);
    }

    /** With these shapes taken for those villages, beside what was confirmed before. */
    public BoundaryUpload confirming(Map<Integer, String> more) {
        Map<Integer, String> all = new HashMap<>(confirmed);
        all.putAll(more);
        return new BoundaryUpload(name, file, validFrom, all, system);
    }

    /** Read in this system of coordinates. */
    public BoundaryUpload in(String chosen) {
        return new BoundaryUpload(name, file, validFrom, confirmed, chosen);
    }
}
