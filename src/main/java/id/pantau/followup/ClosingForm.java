package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * A problem is closed.
 *
 * @param version of the problem as it was shown
 * @param solved whether with a result
 * @param evaluation what came of it; never empty
 */
public record ClosingForm(
        int id, int version, boolean solved, @Nullable String evaluation) {}
