package id.pantau.region;

import id.pantau.base.report.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of boundaries would change from a day on. Nothing of it is stored, and it holds no geometry.
 *
 * @param problems why it is refused, what was repaired, what is doubtful, what the day means
 * @param unmatched shapes that name no village beyond doubt
 * @param choices where only the coordinate system is not known: those that it may be; empty otherwise
 * @param villages every village in the order of the ids; empty where the file is refused
 * @param preview a drawing for those who load data, kept for a while; null where the file is refused
 * @param previous id of the version that counts on that day until now, null where there is none
 */
public record BoundaryDraft(
        Verdict verdict,
        LocalDate validFrom,
        List<Problem> problems,
        List<UnmatchedShape> unmatched,
        List<CoordinateChoice> choices,
        List<BoundaryChange> villages,
        @Nullable MapGeometry preview,
        @Nullable Integer previous) {

    /** On screen: the message {@code boundary.verdict.<NAME>}. */
    public enum Verdict {
        /** Storing it would change the map of some days. */
        READY,
        /** Not without the answer to {@link BoundaryDraft#choices()}. */
        ASKS,
        /** These shapes count on that day already. */
        SAME,
        REFUSED
    }

    public BoundaryDraft {
        problems = List.copyOf(problems);
        unmatched = List.copyOf(unmatched);
        choices = List.copyOf(choices);
        villages = List.copyOf(villages);
    }

    /** Villages of this kind. */
    public List<BoundaryChange> villages(BoundaryChange.Kind kind) {
        return villages.stream().filter(v -> v.kind() == kind).toList();
    }

    /** How many villages have a shape. */
    public long matched() {
        return villages.stream().filter(v -> v.after() != null).count();
    }

    /** How many villages differ notably in area, doubtful ones with them. */
    public long resized() {
        return villages.stream().filter(BoundaryChange::isResized).count();
    }

    /** Whether a person may make it a file that can be saved: some shape comes near a village without naming it beyond doubt. */
    public boolean isDecidable() {
        return unmatched.stream().anyMatch(shape -> shape.suggestion() != null);
    }

    /** How many shapes had to be repaired. */
    public long repaired() {
        return problems.stream()
                .filter(p -> p.key().startsWith("region.boundary.repaired"))
                .count();
    }

    /** How many shapes belong to other kabupaten and are left out. */
    public long foreign() {
        return problems.stream()
                .filter(p -> p.key().equals("region.boundary.foreign"))
                .mapToLong(p -> ((Number) p.arguments().getFirst()).longValue())
                .sum();
    }
}
