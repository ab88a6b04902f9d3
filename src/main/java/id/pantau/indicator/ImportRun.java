package id.pantau.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The import that figures came with.
 *
 * @param at when it was applied
 * @param account who applied it; null where the application did at its start
 * @param source name of the file or folder
 */
public record ImportRun(int id, Instant at, @Nullable String account, String source) {}
