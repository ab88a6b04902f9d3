package id.pantau.facility;

import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facilities and wilayah kerja. Names, kinds and places are open to every signed-in account, like the regions; what happens in a
 * facility is not kept here.
 */
@Service
public class FacilityService {

    private final FacilityQueries queries;
    private final RegionService regions;

    FacilityService(FacilityQueries queries, RegionService regions) {
        this.queries = queries;
        this.regions = regions;
    }

    /** The facilities open on {@code on}: Puskesmas, then Pustu, then Posyandu, each by code. One statement. */
    @Transactional(readOnly = true)
    public List<FacilityRow> facilities(LocalDate on) {
        return queries.open(on);
    }

    /** The same with those that were closed by then: for what was in former months. One statement. */
    @Transactional(readOnly = true)
    public List<FacilityRow> facilitiesOpenedBy(LocalDate on) {
        return queries.openedBy(on);
    }

    /** Every Puskesmas ever, by code, with its wilayah kerja of all times: who served whom on any day. One statement. */
    @Transactional(readOnly = true)
    public List<PuskesmasHistory> puskesmasHistory() {
        return queries.puskesmas(regions.today());
    }

    /** Village id → id of the Puskesmas that serves it on {@code on}. Villages without Puskesmas are missing. One statement. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> puskesmasByVillage(LocalDate on) {
        return queries.puskesmasByVillage(on);
    }

    /** The villages that no Puskesmas serves on {@code on}, in the order of their ids. One statement. */
    @Transactional(readOnly = true)
    public List<VillageRow> villagesWithoutCatchment(LocalDate on) {
        Map<Integer, Integer> served = queries.puskesmasByVillage(on);
        return regions.villages().stream()
                .filter(v -> !served.containsKey(v.id()))
                .toList();
    }

    /** The facility with exactly this code, closed or open, as it is today. */
    @Transactional(readOnly = true)
    public Optional<FacilityRow> facility(String code) {
        return queries.byCode(code, regions.today());
    }

    /** All codes, those of closed facilities included: for matching the rows of a file. One statement. */
    @Transactional(readOnly = true)
    public FacilityCodes codes() {
        return new FacilityCodes(queries.all(regions.today()));
    }
}
