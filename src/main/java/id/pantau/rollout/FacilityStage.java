package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far ILP has come in one open facility.
 *
 * @param place where it stands and to whom it belongs
 * @param history the stage, how it got there, and what is missing
 * @param evidence all that counts, oldest first
 */
public record FacilityStage(FacilityPlace place, StageHistory history, List<Evidence> evidence) {

    public FacilityStage {
        evidence = List.copyOf(evidence);
    }

    public Stage stage() {
        return history.stage();
    }

    /** When the stage was reached; null where nothing was ever shown. */
    public @Nullable LocalDate since() {
        return history.since();
    }

    /** Recurring criteria whose evidence is to be renewed ("bukti perlu diperbarui"). */
    public List<Criterion> outdated() {
        return history.outdated();
    }

    /** What keeps it from the next stage. */
    public List<Missing> missing() {
        return history.missing();
    }

    public String code() {
        return place.code();
    }

    public FacilityKind kind() {
        return place.kind();
    }

    public String name() {
        return place.name();
    }

    /** What was shown last for a criterion up to {@code day}; empty where nothing was. */
    public Optional<Evidence> shown(String criterion, LocalDate day) {
        return evidence.stream()
                .filter(e -> e.criterion().equals(criterion) && !e.date().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
