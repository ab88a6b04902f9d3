package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an item.
 *
 * @param id null for one that was brought up at the meeting
 * @param version of the item as it was shown
 * @param plan the RTL; nothing written: nothing new has to be done
 * @param followUpId the problem that it belonged to when it was shown; null where there was none
 * @param followUpVersion of that problem as it was shown
 */
public record ReviewItemForm(
        @Nullable Integer id,
        int version,
        @Nullable String problem,
        @Nullable String cause,
        @Nullable String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        @Nullable Integer followUpId,
        int followUpVersion) {}
