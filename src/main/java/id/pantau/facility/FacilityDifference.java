package id.pantau.facility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different between two states of a facility, as lines of its history. */
final class FacilityDifference {

    private final int facilityId;
    private final @Nullable String reason;
    private final List<FacilityEvent> events = new ArrayList<>();

    private FacilityDifference(int facilityId, @Nullable String reason) {
        this.facilityId = facilityId;
        this.reason = reason;
    }

    /** Facts beside the names that stand for the ids in them. */
    record State(
            FacilityFacts facts,
            @Nullable String parentName,
            @Nullable String villageName) {}

    static List<FacilityEvent> corrections(int facilityId, State before, State after, @Nullable String reason) {
        var difference = new FacilityDifference(facilityId, reason);
        FacilityFacts a = before.facts();
        FacilityFacts b = after.facts();
        difference.add(FacilityAttribute.NAME, a.name(), b.name());
        difference.add(FacilityAttribute.PARENT, before.parentName(), after.parentName());
        difference.add(FacilityAttribute.VILLAGE, before.villageName(), after.villageName());
        difference.add(FacilityAttribute.FORM, a.originalForm(), b.originalForm());
        difference.add(FacilityAttribute.POSITION, position(a), position(b));
        difference.add(FacilityAttribute.OPENED, a.opened(), b.opened());
        difference.add(FacilityAttribute.CLOSED, a.closed(), b.closed());
        difference.add(FacilityAttribute.SOURCE, a.source(), b.source());
        return difference.events;
    }

    /** What a file brought: an opening for those that are new, corrections for all others. */
    static List<FacilityEvent> byFile(
            String file, Collection<Facility> taken, Map<Integer, State> before, FacilityStates.Names names) {
        List<FacilityEvent> events = new ArrayList<>();
        for (Facility facility : taken) {
            State known = before.get(facility.id());
            if (known == null) {
                events.add(FacilityEvent.of(
                        facility.id(), FacilityEventKind.OPENED, facility.opened(), null, facility.name(), file));
            } else {
                events.addAll(corrections(facility.id(), known, names.of(facility), file));
            }
        }
        return events;
    }

    private void add(FacilityAttribute attribute, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            events.add(FacilityEvent.correction(
                    facilityId,
                    attribute,
                    before == null ? null : before.toString(),
                    after == null ? null : after.toString(),
                    reason));
        }
    }

    static @Nullable String position(FacilityFacts facts) {
        return facts.latitude() == null ? null : facts.latitude() + "; " + facts.longitude();
    }
}
