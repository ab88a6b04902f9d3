package id.pantau.facility;

import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts of facilities with the names that stand for the ids in them, so that a history stays readable. */
@Component
class FacilityStates {

    private final RegionService regions;

    FacilityStates(RegionService regions) {
        this.regions = regions;
    }

    /** Names beside ids, of one moment. */
    record Names(Map<Integer, String> facilities, Map<Integer, String> villages) {

        FacilityDifference.State of(Facility facility) {
            return of(facility.facts(), facility.parentId());
        }

        FacilityDifference.State of(FacilityFacts facts, @Nullable Integer parentId) {
            return new FacilityDifference.State(
                    facts,
                    parentId == null ? null : facilities.get(parentId),
                    facts.villageId() == null ? null : villages.get(facts.villageId()));
        }
    }

    Names names(Collection<Facility> facilities) {
        return new Names(
                facilities.stream().collect(Collectors.toMap(Facility::id, Facility::name)),
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, VillageRow::name)));
    }
}
