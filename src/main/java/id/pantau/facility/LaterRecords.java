package id.pantau.facility;

import java.time.LocalDate;

/** Tells what else is kept about a facility. Implemented by the module that keeps evidence. */
public interface LaterRecords {

    /** How many pieces of evidence of the facility are dated on {@code day} or later; withdrawn ones do not count. */
    int evidenceSince(int facilityId, LocalDate day);
}
