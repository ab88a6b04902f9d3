package id.pantau.rollout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a facility stands against its plan. Computed, never stored. On screen: the message {@code plan.state.<NAME>}. */
public enum FacilityPlanState {
    /** Its due day is over and its stage is below OPERATING: "tertinggal dari rencana". */
    SLIPPED("tertinggal"),
    /** Its due day is not over yet. */
    NOT_DUE("belum-waktunya"),
    /** It operates, whenever that began. */
    REACHED("tercapai"),
    /** Nothing is planned for it: it can never be late. */
    NONE("tanpa-rencana");

    private final String word;

    FacilityPlanState(String word) {
        this.word = word;
    }

    /** The word in addresses of pages. */
    public String word() {
        return word;
    }

    public static Optional<FacilityPlanState> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /** @param due the last day that is still in time; null where nothing is planned */
    static FacilityPlanState of(@Nullable LocalDate due, Stage stage, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        return stage.isOperating() ? REACHED : due.isBefore(today) ? SLIPPED : NOT_DUE;
    }
}
