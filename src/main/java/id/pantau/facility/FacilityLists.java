package id.pantau.facility;

import id.pantau.base.DomainException;

/**
 * Takes whole lists of facilities in, by the rules of {@code fasilitas.csv}. Implemented by the module that reads files; for the
 * Dinkes alone.
 */
public interface FacilityLists {

    /**
     * Says what saving the list would do to each row, and saves nothing.
     *
     * @throws DomainException.Conflict while an import runs
     */
    FacilityPreview check(FacilityUpload upload);

    /**
     * Saves the list, all of it or nothing.
     *
     * @param seen what was shown of it
     * @throws DomainException.Conflict while an import runs, and where what was shown does not hold any more: check again
     */
    FacilityPreview save(FacilityUpload upload, FacilityPreview seen);
}
