package id.pantau.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was shown for one criterion of one facility, not withdrawn.
 *
 * @param criterion its code
 * @param date when it happened, not when it was typed in
 * @param proof number of the decree, count, year, or how often in the month; null where only the date was given
 */
public record Evidence(
        String criterion, LocalDate date, @Nullable String proof) {}
