package id.pantau.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrative tree: which kabupaten, kecamatan and villages there are.
 *
 * <p>Names are open to every signed-in account; figures are not here. Answers come from memory and cost no statement; within a
 * transaction that writes they are read anew, so that an import sees what it has just stored.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class RegionService {

    private final RegionSnapshots snapshots;

    RegionService(RegionSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The kabupaten of this installation; empty before the first pack is taken in. */
    public Optional<RegencyDetails> regency() {
        return snapshots.current().regency();
    }

    /**
     * The day it is in the kabupaten, whose days begin in its own time zone and not in that of the server; the day in UTC before
     * the first pack is taken in.
     */
    public LocalDate today() {
        return snapshots.today();
    }

    /** Every kecamatan, in the order of the codes. */
    public List<DistrictRow> districts() {
        return snapshots.current().districts();
    }

    /** Every village, in the order of the ids. */
    public List<VillageRow> villages() {
        return snapshots.current().villages();
    }

    /** The village with this Kemendagri code (with dots). */
    public Optional<VillageRow> village(String code) {
        return Optional.ofNullable(snapshots.current().villagesByCode().get(code));
    }
}
