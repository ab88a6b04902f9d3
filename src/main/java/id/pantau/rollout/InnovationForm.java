package id.pantau.rollout;

import id.pantau.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An innovation to be recorded or changed, as entered.
 *
 * @param id null for a new one
 * @param puskesmasCodes where it is done; at least one
 * @param since the month or the year in which it began
 * @param stopped the month or the year in which it ended; null while it runs
 * @param about what it does, in a sentence
 * @param indicatorCodes which indicators it is meant to move; at least one
 * @param version that the user saw; 0 for a new one
 */
public record InnovationForm(
        @Nullable Integer id,
        @Nullable String name,
        List<String> puskesmasCodes,
        @Nullable Period since,
        @Nullable Period stopped,
        @Nullable String about,
        List<String> indicatorCodes,
        @Nullable String source,
        int version) {

    public InnovationForm {
        puskesmasCodes = List.copyOf(puskesmasCodes);
        indicatorCodes = List.copyOf(indicatorCodes);
    }
}
