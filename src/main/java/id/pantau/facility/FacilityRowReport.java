package id.pantau.facility;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.facility.FacilityPreview.Difference;
import id.pantau.facility.FacilityPreview.Outcome;
import id.pantau.facility.FacilityPreview.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells row by row what taking a list in did. */
final class FacilityRowReport {

    private final Map<FacilityLine, Facility> taken;
    private final Map<Integer, List<FacilityEvent>> events;

    FacilityRowReport(Map<FacilityLine, Facility> taken, List<FacilityEvent> events) {
        this.taken = taken;
        this.events = events.stream().collect(Collectors.groupingBy(FacilityEvent::facilityId));
    }

    FacilityPreview of(List<FacilityLine> lines, Changes changes) {
        Map<Integer, List<Problem>> problems = changes.problems().stream().collect(Collectors.groupingBy(Problem::row));
        return new FacilityPreview(
                changes,
                lines.stream()
                        .map(line -> row(line, taken.get(line), problems.getOrDefault(line.row(), List.of())))
                        .toList());
    }

    private Row row(FacilityLine line, @Nullable Facility facility, List<Problem> problems) {
        if (facility == null) {
            return new Row(line.row(), text(line.code()), text(line.name()), Outcome.REFUSED, List.of(), problems);
        }
        List<FacilityEvent> own = events.getOrDefault(facility.id(), List.of());
        boolean isNew = own.stream().anyMatch(e -> e.kind() == FacilityEventKind.OPENED);
        List<Difference> differences = own.stream()
                .flatMap(e -> e.attribute() == null
                        ? Stream.<Difference>empty()
                        : Stream.of(new Difference(e.attribute(), e.before(), e.after())))
                .toList();
        Outcome outcome = isNew ? Outcome.ADDED : differences.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        return new Row(line.row(), facility.code(), facility.name(), outcome, differences, problems);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
