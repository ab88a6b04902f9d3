package id.pantau.region;

import id.pantau.base.report.Changes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the tree and its boundaries in, within the transaction of the import. Where a result has an error nothing of that file was
 * changed, and the import is to be given up.
 *
 * <p>Order: profile, regions, boundaries. A report without consequences is the same with a transaction that is rolled back.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RegionIntake {

    private final ProfileIntake profiles;
    private final TreeIntake trees;
    private final BoundaryIntake boundaries;
    private final BoundaryDrafts drafts;
    private final ContextIntake context;

    RegionIntake(
            ProfileIntake profiles,
            TreeIntake trees,
            BoundaryIntake boundaries,
            BoundaryDrafts drafts,
            ContextIntake context) {
        this.profiles = profiles;
        this.trees = trees;
        this.boundaries = boundaries;
        this.drafts = drafts;
        this.context = context;
    }

    /**
     * Stores whom this installation serves.
     *
     * @return an error where the database holds another kabupaten, or example data and the profile is real, or the reverse
     */
    public Changes applyProfile(RegencyProfile profile) {
        return profiles.apply(profile);
    }

    /**
     * Adds and changes kecamatan and villages; one that is stored but not in the list stays and is named.
     *
     * @param entries all rows of {@code wilayah.csv}, in any order
     */
    public Changes applyRegions(List<RegionEntry> entries) {
        return trees.apply(entries);
    }

    /**
     * Takes rivers, roads and coast in, in place of those before. Boundaries must have been taken in before.
     *
     * @param reading what {@link ContextReader} made of the file
     * @return counted in lines and areas; a warning where none of them is near the villages
     */
    public Changes applyContext(ContextReading reading, String source) {
        return context.apply(reading, source);
    }

    /**
     * Adds a version of the boundaries, unless the same was taken in before. Villages must have been taken in before.
     *
     * @param reading what {@link BoundaryReader} made of the file
     * @param source what people call it, e.g. the file's name; at most 200 characters are kept
     * @return counted in villages; warnings where a village moved onto what was another's
     */
    public Changes applyBoundaries(BoundaryReading reading, LocalDate validFrom, String source) {
        return boundaries.apply(reading, validFrom, source);
    }

    /** Says what a version of the boundaries would change; stores nothing but its picture, in memory and for a while. */
    public BoundaryDraft draftBoundaries(BoundaryReading reading, LocalDate validFrom, String source) {
        return drafts.of(reading, validFrom, source);
    }

    /** Adds a version after somebody has seen its draft, also one that was replaced before.
     *
     * @param began codes of villages that were split off on {@code validFrom}
     */
    public Changes addBoundaries(BoundaryReading reading, LocalDate validFrom, String source, Set<String> began) {
        return boundaries.add(reading, validFrom, source, began);
    }
}
