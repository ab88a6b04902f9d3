package id.pantau.rollout;

import id.pantau.facility.FacilityRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form that makes sense. */
record EvidenceEntry(
        FacilityRow facility,
        Criterion criterion,
        LocalDate date,
        @Nullable String proof,
        @Nullable String note) {}
