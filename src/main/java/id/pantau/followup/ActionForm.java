package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * What was done about a problem.
 *
 * @param version of the problem as it was shown
 * @param evidence decree, minutes, photo number; null where there is none
 */
public record ActionForm(
        int id,
        int version,
        @Nullable String action,
        @Nullable String evidence) {}
